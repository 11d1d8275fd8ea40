"""What is captured here rather than brought in a file: where it is kept, and the doors to scanners."""
