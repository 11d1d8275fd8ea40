"""The editor of pictures: turning, cropping, redacting, marks, scale, what a picture shows."""
