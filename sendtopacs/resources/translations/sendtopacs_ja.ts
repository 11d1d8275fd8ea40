<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AfterwardsBox</name>
    <message>
        <source>What becomes of the files afterwards</source>
        <translation>送信後のファイルの扱い</translation>
    </message>
    <message>
        <source>Once it is proved that the PACS holds them</source>
        <translation>PACSでの格納が証明された後</translation>
    </message>
    <message>
        <source>Files stay</source>
        <translation>ファイルを残す</translation>
    </message>
    <message>
        <source>Then to the bin</source>
        <translation>送信後ごみ箱へ</translation>
    </message>
    <message>
        <source>Then to {folder}</source>
        <translation>送信後{folder}へ</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message>
        <source>Further destinations</source>
        <translation>その他の送信先</translation>
    </message>
    <message numerus="yes">
        <source>and to %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>and to…</source>
        <translation>ほかの送信先…</translation>
    </message>
    <message>
        <source>Send the same files to further destinations, too</source>
        <translation>同じファイルをほかの送信先にも送信します</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>sorting</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>グループ化</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>&amp;Echo</source>
        <translation>エコー(&amp;E)</translation>
    </message>
    <message>
        <source>Ask this AE whether it answers, with what is typed here now</source>
        <translation>現在の入力内容で、このAEが応答するかどうかを確認します</translation>
    </message>
    <message>
        <source>Check what it &amp;takes</source>
        <translation>受入可否を確認(&amp;T)</translation>
    </message>
    <message>
        <source>Ask which of the objects that we make it takes; nothing is sent</source>
        <translation>作成するオブジェクトのうち、どれを受け入れるかを問い合わせます。送信は行いません</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>{peer}に問い合わせています…</translation>
    </message>
    <message>
        <source>{peer} is verified: it answered in {ms} ms.</source>
        <translation>{peer}の接続を確認しました。応答時間: {ms} ms。</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Attributes of the object</source>
        <translation>オブジェクトの属性</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイル内の値</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(削除)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(なし)</translation>
    </message>
    <message numerus="yes">
        <source>(%n item(s))</source>
        <translation>
            <numerusform>(%n項目)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), compressed)</source>
        <translation>
            <numerusform>(%nバイト、圧縮済み)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>(%nバイト)</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
</context>
<context>
    <name>AuditTrial</name>
    <message>
        <source>Send a &amp;test message</source>
        <translation>テストメッセージを送信(&amp;T)</translation>
    </message>
    <message>
        <source>Send a message that tells of no patient, with what is typed here now</source>
        <translation>現在の入力内容で、患者情報を含まないメッセージを送信します</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>{peer}に問い合わせています…</translation>
    </message>
</context>
<context>
    <name>BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Take &amp;picture</source>
        <translation>撮影(&amp;P)</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture while this window is in front.</source>
        <translation>このウィンドウが前面にあるとき、{key}キー、またはこのキーを送るフットペダルで撮影できます。</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture, whichever window of this program is in front.</source>
        <translation>このプログラムのどのウィンドウが前面にあっても、{key}キー、またはこのキーを送るフットペダルで撮影できます。</translation>
    </message>
    <message>
        <source>By key or foot pedal: {key} (see the settings)</source>
        <translation>キーまたはフットペダル: {key} (設定を参照)</translation>
    </message>
    <message>
        <source>&amp;Record video</source>
        <translation>録画(&amp;R)</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>カメラ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop after</source>
        <translation>自動停止(&amp;S)</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>カメラを待っています…</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>録画を停止(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n枚の画像をリストに追加しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) taken into the list</source>
        <translation>
            <numerusform>%n本の動画をリストに追加しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>送信される画像</translation>
    </message>
</context>
<context>
    <name>CaptureMenu</name>
    <message>
        <source>Capture</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>A picture, video or page that is in no file yet ({key})</source>
        <translation>まだファイルになっていない画像、動画、ページを取り込みます ({key})</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>カメラ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Scanner…</source>
        <translation>スキャナー(&amp;S)…</translation>
    </message>
    <message>
        <source>Part of the sc&amp;reen…</source>
        <translation>画面の一部(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>クリップボードから貼り付け(&amp;P)</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What is written into the DICOM files</source>
        <translation>DICOMファイルに書き込まれる内容</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>ファイル内の値</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>{values} and {count} more</source>
        <translation>{values}、ほか{count}件</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(消去)</translation>
    </message>
    <message>
        <source>stays: the form says nothing of it</source>
        <translation>変更なし: フォームに指定がありません</translation>
    </message>
</context>
<context>
    <name>CopyFieldReport</name>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy what is wrong with the field, without what stands in it</source>
        <translation>項目の問題点を、入力内容を含めずにコピーします</translation>
    </message>
    <message>
        <source>{keys} in the field, or the right mouse button here: copy a report</source>
        <translation>項目内で{keys}を押すか、ここで右クリック: レポートをコピー</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>Copy what happened for whoever helps; it holds no patient data</source>
        <translation>サポート担当者向けに、発生した内容をコピーします。患者データは含まれません</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
</context>
<context>
    <name>CutFields</name>
    <message>
        <source>C&amp;ut exactly at these times</source>
        <translation>指定した時刻で正確に切り出す(&amp;U)</translation>
    </message>
    <message>
        <source>The video is coded anew for that: it takes longer, and the picture loses a little</source>
        <translation>動画を再エンコードします。時間が長くかかり、画質が少し下がります</translation>
    </message>
</context>
<context>
    <name>DataSet</name>
    <message>
        <source>Attributes of the file</source>
        <translation>ファイルの属性</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>DefaultDestination</name>
    <message>
        <source>The first one</source>
        <translation>先頭の送信先</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>このコンピューターでは管理者が設定しています。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was sent: what was begun in the window in front cannot be done as it stands.</source>
        <translation>何も送信していません。前面のウィンドウで始めた操作は、このままでは実行できません。</translation>
    </message>
    <message>
        <source>no PACS</source>
        <translation>PACSなし</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message numerus="yes">
        <source>Sen&amp;d %n file(s)</source>
        <translation>
            <numerusform>%n件のファイルを送信(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>送信(&amp;D)</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{total}件中{done}件完了</translation>
    </message>
    <message>
        <source>Send failed &amp;ones again</source>
        <translation>失敗分を再送信(&amp;O)</translation>
    </message>
    <message>
        <source>Send again n&amp;ow</source>
        <translation>今すぐ再送信(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n件のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>%n件は送信できません</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as DICOM files…</source>
        <translation>DICOMファイルとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>全ファイルの進捗</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All that the chosen row says</source>
        <translation>選択した行の全内容</translation>
    </message>
    <message>
        <source>All that the chosen row says stands here.</source>
        <translation>選択した行の内容がすべてここに表示されます。</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Which of the objects</source>
        <translation>対象のオブジェクト</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>タイトル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>記述(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>送信形式(&amp;S)</translation>
    </message>
    <message>
        <source>Before it is sent, identifiers (UIDs) and the present date and time are only examples.</source>
        <translation>送信前の識別子 (UID) と現在の日時は、例にすぎません。</translation>
    </message>
    <message>
        <source>Working it out… {percent} %</source>
        <translation>確認しています… {percent} %</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> / {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the file.</source>
        <translation>
            <numerusform>%n件の属性がファイルと異なります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>{file}: edit</source>
        <translation>{file}: 編集</translation>
    </message>
    <message>
        <source>How long is the line that was drawn? Type its length and press Apply, or press Undo.</source>
        <translation>描いた線の長さを入力して「適用」を押してください。取り消すには「元に戻す」を押します。</translation>
    </message>
    <message>
        <source>Nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>印字された文字と思われる部分は見つかりませんでした。ご自身でも確認してください。</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>無劣化</translation>
    </message>
    <message>
        <source>is coded anew</source>
        <translation>再エンコードします</translation>
    </message>
    <message>
        <source>when no name is left in it, tick “{box}”</source>
        <translation>名前が残っていなければ「{box}」にチェックを入れてください</translation>
    </message>
</context>
<context>
    <name>ExtensionTable</name>
    <message>
        <source>Add an extension</source>
        <translation>拡張子を追加</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>拡張子</translation>
    </message>
    <message>
        <source>SOP class</source>
        <translation>SOPクラス</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Series of this stud&amp;y</source>
        <translation>この検査のシリーズ(&amp;Y)</translation>
    </message>
    <message>
        <source>Fetch into the lis&amp;t</source>
        <translation>リストへ取得(&amp;T)</translation>
    </message>
    <message>
        <source>Send to another PACS…</source>
        <translation>別のPACSへ送信…</translation>
    </message>
    <message>
        <source>Save as &amp;DICOM files…</source>
        <translation>DICOMファイルとして保存(&amp;D)…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel fetching</source>
        <translation>取得を中止(&amp;N)</translation>
    </message>
    <message>
        <source>Objects fetched</source>
        <translation>取得したオブジェクト</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>DICOMファイルの保存先…</translation>
    </message>
    <message>
        <source>Send to another PACS</source>
        <translation>別のPACSへ送信</translation>
    </message>
    <message>
        <source>AE title, as {name} knows it</source>
        <translation>{name}に登録されているAEタイトル</translation>
    </message>
    <message>
        <source>Fetching from {name}…</source>
        <translation>{name}から取得しています…</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) fetched</source>
        <translation>
            <numerusform>%n件のオブジェクトを取得しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are in the list now.</source>
        <translation>
            <numerusform>%n件のオブジェクトがリストに入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved in {folder}.</source>
        <translation>
            <numerusform>%n件のオブジェクトを{folder}に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) sent to {name}.</source>
        <translation>
            <numerusform>%n件のオブジェクトを{name}に送信しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}, required</source>
        <translation>{name}、必須</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>DICOMファイルの保存先…</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>Paste copied files or a copied picture into the list</source>
        <translation>コピーしたファイルまたは画像をリストに貼り付けます</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>the beginning</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>末尾</translation>
    </message>
    <message>
        <source>Begin &amp;here</source>
        <translation>ここから開始(&amp;H)</translation>
    </message>
    <message>
        <source>End h&amp;ere</source>
        <translation>ここで終了(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Whole video</source>
        <translation>動画全体(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>終了(&amp;T)</translation>
    </message>
    <message>
        <source>{file}: cut, or take pictures</source>
        <translation>{file}: 切り出し、静止画の取得</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>再生(&amp;L)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Arrow keys: one picture. Page keys: one second.</source>
        <translation>矢印キー: 1フレーム。Page Up/Downキー: 1秒。</translation>
    </message>
    <message>
        <source>Take this &amp;picture</source>
        <translation>この画像を取得(&amp;P)</translation>
    </message>
    <message>
        <source>This video is coded anew: it is cut at exactly these times.</source>
        <translation>この動画は再エンコードされ、指定した時刻どおりに切り出されます。</translation>
    </message>
    <message>
        <source>This video is not coded anew, and can be cut only at some of its pictures: it may begin earlier, and end later, than these times. Tick “{box}” to leave out all beyond them.</source>
        <translation>この動画は再エンコードされず、切り出せる位置が限られます。指定した時刻より早く始まり、遅く終わることがあります。範囲外をすべて除くには「{box}」をチェックしてください。</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>一時停止(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>%n枚の画像をリストに追加しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter the results</source>
        <translation>入力して結果を絞り込みます</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Text is still being looked for in the picture. Wait until it is found, and try again.</source>
        <translation>画像内の文字をまだ探しています。終わるまで待ってから、もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that look like text redacted. Look whether any is left.</source>
        <translation>
            <numerusform>文字と思われる%nか所を黒塗りしました。残りがないか確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) found that look like text. Untick what is none, and press “{button}”; look whether any is left.</source>
        <translation>
            <numerusform>文字と思われる領域が%nか所見つかりました。文字でないもののチェックを外し、「{button}」を押してください。残りがないか確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDefaults</name>
    <message>
        <source>by kind of file</source>
        <translation>ファイルの種類による</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>As the destination: {set}</source>
        <translation>送信先の設定に従う: {set}</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* 必須</translation>
    </message>
</context>
<context>
    <name>FoundBox</name>
    <message>
        <source>Areas that look like text</source>
        <translation>文字と思われる領域</translation>
    </message>
    <message>
        <source>Untick what is not to be redacted: by the space bar, or by a click in the picture.</source>
        <translation>黒塗りしないもののチェックを外してください。スペースキーまたは画像のクリックで外せます。</translation>
    </message>
    <message>
        <source>Reda&amp;ct ticked</source>
        <translation>選択分を黒塗り</translation>
    </message>
    <message>
        <source>Redact n&amp;one</source>
        <translation>黒塗りしない</translation>
    </message>
    <message>
        <source>{number}: {size} at {x}, {y}</source>
        <translation>{number}: {size}({x}、{y})</translation>
    </message>
    <message>
        <source>Tick an area first.</source>
        <translation>まず領域を選択してください。</translation>
    </message>
</context>
<context>
    <name>FromFilesDialog</name>
    <message>
        <source>Patient and study of the DICOM files</source>
        <translation>DICOMファイルの患者と検査</translation>
    </message>
    <message>
        <source>What the files say; what differs is marked</source>
        <translation>ファイルの内容。異なる値には印が付きます</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>The files differ in what is marked {mark}. Choose the patient and study to fill in.</source>
        <translation>{mark}の付いた項目がファイル間で異なります。入力に使う患者と検査を選択してください。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>differs: {value}</source>
        <translation>相違: {value}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者ID</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>検査日</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>検査時刻</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>アクセッション番号</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>検査ID</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>依頼医</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>検査UID</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>No patient yet</source>
        <translation>患者が未選択です</translation>
    </message>
    <message>
        <source>{files} to {destination}</source>
        <translation>{files}を{destination}へ</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n名の患者</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>{date}生</translation>
    </message>
    <message>
        <source>accession {number}</source>
        <translation>アクセッション番号 {number}</translation>
    </message>
    <message>
        <source>Type or scan the ID of each patient, each followed by Enter</source>
        <translation>各患者のIDを入力またはスキャンし、そのつどEnterを押してください</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more</source>
        <translation>患者IDをもう一度入力またはスキャンしてください</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>一致しました。</translation>
    </message>
    <message>
        <source>This one was given already.</source>
        <translation>このIDは入力済みです。</translation>
    </message>
    <message>
        <source>{given} of {wanted} given.</source>
        <translation>{wanted}件中{given}件入力済み。</translation>
    </message>
    <message>
        <source>This is the ID of none of these patients.</source>
        <translation>このIDはどの患者のものでもありません。</translation>
    </message>
    <message>
        <source>This is not the patient's ID.</source>
        <translation>この患者のIDではありません。</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>氏名なし</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give these up?</source>
        <translation>送信を取りやめますか?</translation>
    </message>
    <message>
        <source>The RIS is told that the order is discontinued, unless all its files are stored.</source>
        <translation>すべてのファイルが格納済みでない限り、オーダーの中止がRISに通知されます。</translation>
    </message>
    <message>
        <source>&amp;Reason for the RIS</source>
        <translation>RISへの理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>取りやめる(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>No PACS is set up yet: there is nowhere to send to.</source>
        <translation>PACSがまだ設定されていないため、送信先がありません。</translation>
    </message>
    <message>
        <source>Guided set-up…</source>
        <translation>設定ガイド…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guided set-up – SendToPACS</source>
        <translation>設定ガイド – SendToPACS</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Where your files go. Echo asks whether it answers to these values; the other button asks what it would take. Neither sends anything. You can skip this and fill it in later.</source>
        <translation>ファイルの送信先です。「エコー」は、この値で応答があるかを確認します。もう一方のボタンは、何を受け入れるかを問い合わせます。どちらも送信は行いません。ここは飛ばして後で入力することもできます。</translation>
    </message>
    <message>
        <source>Main PACS</source>
        <translation>メインPACS</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>ワークリスト</translation>
    </message>
    <message>
        <source>Where the orders come from, so that nobody has to type who the patient is. It is often the RIS. Without one, skip this.</source>
        <translation>オーダーの取得元です。患者情報を手入力する必要がなくなります。通常はRISです。ない場合は飛ばしてください。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Leave; Help › Guided set-up goes on here</source>
        <translation>終了します。続きは「ヘルプ」›「設定ガイド」から行えます</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>ステップ {number}/{all}: {title}</translation>
    </message>
    <message>
        <source>Something in this step has to be put right first</source>
        <translation>先に、このステップの誤りを修正してください</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Set up this workstation</source>
        <translation>このワークステーションを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>スキップ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>&amp;Search the manual</source>
        <translation>マニュアルを検索(&amp;S)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>DICOM Conformance Statement</source>
        <translation>DICOM Conformance Statement</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>すべての語を含むページはありません。</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>適合性宣言書を作成しています…</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Stay (any key)</source>
        <translation>続ける (任意のキー)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>List them again</source>
        <translation>リストに戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here: list and form are cleared in %n second(s).</source>
        <translation>
            <numerusform>操作がありません。%n秒後にリストとフォームを消去します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List and form were cleared: nobody was here for %n minute(s).</source>
        <translation>
            <numerusform>%n分間操作がなかったため、リストとフォームを消去しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not been sent; they are still where they came from.</source>
        <translation>
            <numerusform>%n件のファイルは送信されていません。元の場所に残っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedList</name>
    <message>
        <source>Leave out: {what}</source>
        <translation>除外: {what}</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>Send &amp;to</source>
        <translation>送信先(&amp;T)</translation>
    </message>
    <message>
        <source>no PACS set up yet</source>
        <translation>PACSが未設定です</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>All or not&amp;hing</source>
        <translation>全件揃えて送信(&amp;H)</translation>
    </message>
    <message>
        <source>Send nothing unless every file could be converted</source>
        <translation>すべてのファイルを変換できた場合にのみ送信します</translation>
    </message>
    <message>
        <source>&amp;Write this patient into the DICOM files</source>
        <translation>この患者をDICOMファイルに書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>UIDs of the DICOM files</source>
        <translation>DICOMファイルのUID</translation>
    </message>
    <message>
        <source>UIDs: choose…</source>
        <translation>UID: 選択…</translation>
    </message>
    <message>
        <source>Keep their UIDs</source>
        <translation>元のUIDを保持</translation>
    </message>
    <message>
        <source>New UIDs</source>
        <translation>新しいUID</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard – SendToPACS</source>
        <translation>キーボード – SendToPACS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Beside these, Alt with the letter that is underlined leads to each field and button. Tab goes from one to the next, Escape closes what is open beside the window.</source>
        <translation>このほか、Altと下線付きの文字で各項目やボタンに移動できます。Tabで次へ移動し、Escapeでウィンドウの横に開いているものを閉じます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>メインウィンドウ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Look at the row large, or close what shows it</source>
        <translation>行を大きく表示、またはその表示を閉じる</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>先頭または末尾の行に移る</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>すべての行を選択</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+↑、Alt+↓</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>行を移動</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>選択した行を削除</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>Go to the row before or after</source>
        <translation>前または次の行に移動</translation>
    </message>
    <message>
        <source>Shift with an arrow key</source>
        <translation>Shift+矢印キー</translation>
    </message>
    <message>
        <source>Move the picture, where it is zoomed</source>
        <translation>拡大した画像を移動</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>Page Up、Page Down</translation>
    </message>
    <message>
        <source>Turn the pages, or go on by a second in a video</source>
        <translation>ページをめくる、または動画を1秒進める</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>List them</source>
        <translation>リストに表示</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) of an earlier time were never sent.</source>
        <translation>
            <numerusform>以前に取り込んだ%n件のファイルが未送信です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look at it large</source>
        <translation>大きく表示(&amp;L)</translation>
    </message>
    <message>
        <source>Turn lef&amp;t</source>
        <translation>左に回転(&amp;T)</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>右に回転(&amp;G)</translation>
    </message>
    <message>
        <source>turning</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>先頭へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>末尾へ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Select the whole g&amp;roup</source>
        <translation>グループ全体を選択(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;how only…</source>
        <translation>絞り込み表示(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>追加順</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>グループ化(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Stop readin&amp;g</source>
        <translation>読み込みを停止(&amp;G)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Details… F6</source>
        <translation>詳細… F6</translation>
    </message>
    <message>
        <source>What is written, and what can be chosen for this file alone</source>
        <translation>書き込まれる内容と、このファイルだけの設定</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>結合(&amp;J)</translation>
    </message>
    <message>
        <source>Pictures of one size become one object, in this order</source>
        <translation>同じサイズの画像を、この順で1つのオブジェクトにします</translation>
    </message>
    <message>
        <source>Patient from DICOM files…</source>
        <translation>DICOMファイルの患者…</translation>
    </message>
    <message>
        <source>Fill the form with what the DICOM files in the list say</source>
        <translation>リスト内のDICOMファイルの内容をフォームに入力します</translation>
    </message>
    <message>
        <source>Edit picture… Ctrl+E</source>
        <translation>画像を編集… Ctrl+E</translation>
    </message>
    <message>
        <source>Turn, crop, redact, mark, measure; say what it shows</source>
        <translation>回転、トリミング、黒塗り、マーク、計測、撮影内容の指定</translation>
    </message>
    <message>
        <source>&amp;Cut video…</source>
        <translation>動画を切り出し…</translation>
    </message>
    <message>
        <source>Send only a part of the video, or take pictures out of it</source>
        <translation>動画の一部だけを送信、または静止画を取得します</translation>
    </message>
    <message>
        <source>Send up to the &amp;damage</source>
        <translation>破損の手前まで送信(&amp;D)</translation>
    </message>
    <message>
        <source>The video is damaged: send what lies before the damage</source>
        <translation>動画が破損しています。破損の手前までを送信します</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>読み込んでいます… 現在%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;parate</source>
        <translation>分離(&amp;P)</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>Choose files in the list first.</source>
        <translation>先にリストでファイルを選択してください。</translation>
    </message>
    <message>
        <source>Choose several pictures of one size that were not sent yet.</source>
        <translation>まだ送信していない同じ大きさの画像を複数選択してください。</translation>
    </message>
    <message>
        <source>Choose one video that was not sent yet.</source>
        <translation>まだ送信していない動画を 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Choose one photo or video that was not sent yet.</source>
        <translation>まだ送信していない写真または動画を 1 つ選択してください。</translation>
    </message>
    <message>
        <source>Choose a file that can be sent.</source>
        <translation>送信できるファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The camera's picture</source>
        <translation>カメラの映像</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Unloc&amp;k</source>
        <translation>ロック解除(&amp;K)</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>文書のパスワード</translation>
    </message>
    <message>
        <source>Password of {file}:</source>
        <translation>{file}のパスワード:</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Support bundle</source>
        <translation>サポート用ファイル</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIPファイル (*.zip)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Information and graver</source>
        <translation>情報以上</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>エラーのみ</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>検索する語</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>ログ項目 (新しい順)</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>選択した項目</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <translation>選択した項目、または表示中のすべてをコピーします</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>サポート用ファイル(&amp;B)…</translation>
    </message>
    <message>
        <source>Settings without passwords, versions and the log in one ZIP file, without patient data</source>
        <translation>設定 (パスワードを除く)、バージョン、ログを1つのZIPファイルにまとめます。患者データは含まれません</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged that fits what is chosen above.</source>
        <translation>上の条件に合うログの項目はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>%n件をコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}件中{number}件目</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>前へ(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>データセット(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;As it is sent… F6</source>
        <translation>送信内容(&amp;A)… F6</translation>
    </message>
    <message>
        <source>Each attribute as it will be sent, and what differs from the file</source>
        <translation>送信される各属性と、ファイルとの違い</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>全体表示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>worklist {name}</source>
        <translation>ワークリスト {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>アーカイブ {name}</translation>
    </message>
    <message>
        <source>{source}, asked for from outside</source>
        <translation>{source} (外部からの要求)</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>recent patients</source>
        <translation>最近の患者</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>ファイル {name}</translation>
    </message>
</context>
<context>
    <name>LookupDialog</name>
    <message>
        <source>Worklist</source>
        <translation>ワークリスト</translation>
    </message>
    <message>
        <source>Search for patients and studies</source>
        <translation>患者と検査の検索</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>検索(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel search</source>
        <translation>検索を中止(&amp;C)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>取り込む(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Studies of this patient</source>
        <translation>この患者の検査(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Attach to this study</source>
        <translation>この検査に追加(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;earch in</source>
        <translation>検索対象(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n件の結果</numerusform>
        </translation>
    </message>
    <message>
        <source>worklist {name}</source>
        <translation>ワークリスト {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>アーカイブ {name}</translation>
    </message>
    <message>
        <source>worklist {name} as of {when}</source>
        <translation>ワークリスト {name} ({when}現在)</translation>
    </message>
    <message>
        <source>Nothing to search is set up yet.</source>
        <translation>検索先がまだ設定されていません。</translation>
    </message>
    <message>
        <source>Type what is known of the patient or the order, and press Search (Enter).</source>
        <translation>患者またはオーダーについて分かっていることを入力し、検索（Enter）を押してください。</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>先にリストの行を選択してください。</translation>
    </message>
    <message>
        <source>None is set up yet: add one in the settings, under 'Worklists and search'.</source>
        <translation>まだ設定されていません。設定の「ワークリストと検索」で追加してください。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>There is neither a file of this computer nor a picture in it. Copy or drag one from a file manager or a picture viewer.</source>
        <translation>クリップボードに、このコンピューターのファイルも画像もありません。ファイルマネージャーや画像ビューアーからコピーまたはドラッグしてください。</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Family, Given</source>
        <translation>姓, 名</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>More name &amp;parts</source>
        <translation>氏名の詳細(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>姓(&amp;F)</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>名(&amp;V)</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>接頭辞</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>接尾辞</translation>
    </message>
    <message>
        <source>Ideographic (Family^Given)</source>
        <translation>漢字 (姓^名)</translation>
    </message>
    <message>
        <source>Phonetic (Family^Given)</source>
        <translation>かな (姓^名)</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>&amp;Family name</source>
        <translation>姓(&amp;F)</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>or Family^Given</source>
        <translation>または 姓^名</translation>
    </message>
</context>
<context>
    <name>NewPinDialog</name>
    <message>
        <source>PIN of the settings</source>
        <translation>設定のPIN</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>新しいPIN(&amp;N)</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>もう一度入力(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>PINを設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove PIN</source>
        <translation>PINを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>The PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>SendToPACS has finished</source>
        <translation>SendToPACSの処理が完了しました</translation>
    </message>
    <message>
        <source>SendToPACS needs a look</source>
        <translation>SendToPACSの確認が必要です</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Show only… (Ctrl+F)</source>
        <translation>絞り込み表示… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only files in which these words stand</source>
        <translation>これらの語を含むファイルだけを表示します</translation>
    </message>
    <message>
        <source>By what the list is grouped</source>
        <translation>リストのグループ化の基準</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Show only some of the rows</source>
        <translation>一部の行だけを表示</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>by time taken</source>
        <translation>撮影時刻別</translation>
    </message>
    <message>
        <source>{seen} of {count} shown; all are sent</source>
        <translation>{count}件中{seen}件を表示。送信は全件です</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Unloc&amp;k identity</source>
        <translation>患者情報を編集(&amp;K)</translation>
    </message>
    <message>
        <source>Let name, ID, birth date, sex and accession number be edited; this is noted</source>
        <translation>氏名、ID、生年月日、性別、アクセッション番号を編集可能にします。編集は記録されます</translation>
    </message>
    <message>
        <source>Put bac&amp;k and lock</source>
        <translation>元に戻してロック(&amp;K)</translation>
    </message>
    <message>
        <source>Take back all edits of what was looked up</source>
        <translation>検索で得た情報への編集をすべて取り消します</translation>
    </message>
    <message>
        <source>From {source}; locked</source>
        <translation>{source}から取得、ロック中</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>元の値: {value}</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>元の値: 空</translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>{source}、{time}</translation>
    </message>
    <message>
        <source>From {source}; unlocked. It was: {was}</source>
        <translation>{source}から取得、ロック解除中。元の値: {was}</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>&amp;Send again now</source>
        <translation>今すぐ再送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Send &amp;to another…</source>
        <translation>別の送信先へ送信(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>取りやめる(&amp;G)…</translation>
    </message>
    <message>
        <source>Save as &amp;files…</source>
        <translation>ファイルとして保存(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>患者の取り違え(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>レポート(&amp;R)…</translation>
    </message>
    <message>
        <source>What became of each file, to be printed or saved as a PDF</source>
        <translation>各ファイルの結果を印刷またはPDFとして保存します</translation>
    </message>
    <message>
        <source>Choose what failed, waits or was given up.</source>
        <translation>失敗したもの、待機中のもの、または取りやめたものを選択してください。</translation>
    </message>
    <message>
        <source>Choose a job; another PACS has to be set up.</source>
        <translation>ジョブを選択してください。別の PACS の設定も必要です。</translation>
    </message>
    <message>
        <source>Choose what is not stored yet.</source>
        <translation>まだ格納されていないものを選択してください。</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>先にジョブを選択してください。</translation>
    </message>
    <message>
        <source>Choose one job of which something was sent.</source>
        <translation>一部でも送信済みのジョブを 1 つ選択してください。</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Files of the chosen job</source>
        <translation>選択したジョブのファイル</translation>
    </message>
    <message>
        <source>The files of the chosen job stand here.</source>
        <translation>選択したジョブのファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>No job fits what was asked for.</source>
        <translation>条件に合うジョブはありません。</translation>
    </message>
    <message>
        <source>Nothing is under way, waits or failed. 'All' shows what was sent.</source>
        <translation>処理中、待機中、失敗のジョブはありません。「すべて」で送信済みを表示できます。</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>問題はありませんでした。</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>まだ何も格納されていません。</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>送信トレイは空です。</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>次回は{time}に自動で試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved.</source>
        <translation>
            <numerusform>%n件のファイルを保存できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>%n件のファイルを保存しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>OutboxLine</name>
    <message>
        <source>All that the outbox holds, of earlier jobs too. Pages, marks beside a picture, and copies for another destination are counted one by one.</source>
        <translation>以前のジョブも含め、送信トレイにあるものすべてです。ページ、画像とは別の描画、別の送信先への送信分は、それぞれ1件と数えます。</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>送信トレイ…</translation>
    </message>
    <message>
        <source>Show what was sent, what waits and what failed (F4)</source>
        <translation>送信済み、待機中、失敗を表示します (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>処理中%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>going on with %n file(s) from last time</source>
        <translation>
            <numerusform>前回の%n件のファイルを続行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for {peer}; next try {time}, by itself.</source>
        <translation>{peer}を待っています。次回は{time}に自動で試行します。</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>次回は{time}に自動で試行します。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>警告あり%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again, they go with what the form said before, not as the form is now; to send them with what it says now, remove them from the list and add them again.</source>
        <translation>再送信では、現在のフォームではなく以前のフォームの内容が使われます。現在の内容で送信するには、リストから削除して追加し直してください。</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>A part of the screen</source>
        <translation>画面の一部</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse. By keyboard: arrows move it, Shift and arrows change its size, Ctrl makes larger steps, Enter takes it. Esc: no picture.</source>
        <translation>マウスで矩形をドラッグしてください。キーボードでは、矢印キーで移動、Shift+矢印キーでサイズ変更、Ctrlで大きく移動、Enterで確定。Esc: 取り込まない。</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>Descr&amp;ibe</source>
        <translation>記述を入力(&amp;C)</translation>
    </message>
    <message>
        <source>Pro&amp;file of these files</source>
        <translation>これらのファイルのプロファイル(&amp;F)</translation>
    </message>
    <message>
        <source>As for the job</source>
        <translation>ジョブと同じ</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Temporary identity: the patient's real one has to be assigned in the PACS later.</source>
        <translation>仮の患者情報です。後でPACSで正しい患者に割り当てる必要があります。</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>姓, 名</translation>
    </message>
    <message>
        <source>DICOM files are sent as they are; this form is not written into them.</source>
        <translation>DICOMファイルはそのまま送信され、このフォームの内容は書き込まれません。</translation>
    </message>
</context>
<context>
    <name>PatientHeading</name>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>緊急患者(&amp;Y)</translation>
    </message>
    <message>
        <source>Fill in a temporary name and ID for a patient without identity</source>
        <translation>身元不明の患者に仮の氏名とIDを入力します</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>患者が未選択です</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>{date}生</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n歳</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
</context>
<context>
    <name>PeerPage</name>
    <message>
        <source>Fill in the AE title and the host first.</source>
        <translation>先にAEタイトルとホストを入力してください。</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>Records</source>
        <translation>登録一覧</translation>
    </message>
    <message>
        <source>Nothing is set up here yet: press Add.</source>
        <translation>ここにはまだ何も設定されていません。［追加］を押してください。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>複製(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>{name}, something is wrong</source>
        <translation>{name}、誤りがあります</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (コピー)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(名前なし)</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>動画内の位置</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>送信される画像</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>Who does not know it cannot open this window. Default: no PIN.</source>
        <translation>PINを知らない人はこのウィンドウを開けません。既定: PINなし。</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>PINが設定されています。</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>PINはありません。</translation>
    </message>
    <message>
        <source>C&amp;hange PIN…</source>
        <translation>PINを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Set a PI&amp;N…</source>
        <translation>PINを設定(&amp;N)…</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>設定 – SendToPACS</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>設定のPIN</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>動画内の位置</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>{time} of {length}, without sound</source>
        <translation>{time} / {length}、音声なし</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>ページ {number}/{count}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(ほか%n件)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>動画%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>PDF%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DICOM file(s)</source>
        <translation>
            <numerusform>DICOMファイル%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 3D model(s)</source>
        <translation>
            <numerusform>3Dモデル%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CDA document(s)</source>
        <translation>
            <numerusform>CDA文書%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>送信不可%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>送信トレイ内%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>変換済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>送信中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>格納済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>確認済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>中止%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>保存済み%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not sent. They leave the list, but stay where they are.</source>
        <translation>
            <numerusform>%n件のファイルは送信されていません。リストからは消えますが、元の場所に残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be gone for good: there is no other copy.</source>
        <translation>
            <numerusform>%n件のファイルは完全に失われます。ほかにコピーはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is not stored of %n file(s) will not be sent, unless you choose 'Send again now' here.</source>
        <translation>
            <numerusform>%n件のファイルのうち未格納のものは、ここで「今すぐ再送信」を選ばない限り送信されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The picture at this time</source>
        <translation>この時刻の画像</translation>
    </message>
    <message>
        <source>No picture can be shown at this time.</source>
        <translation>この時刻の画像は表示できません。</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Choose a profile by its number; 0: none</source>
        <translation>番号でプロファイルを選択。0: なし</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>What kind of job this is</source>
        <translation>このジョブの種類</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFとして保存(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDFファイル (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>{file}として保存しました。</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Back to the default ({value})</source>
        <translation>既定値に戻す ({value})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n result(s) so far</source>
        <translation>
            <numerusform>検索しています… 現在%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>検索を中止しました。</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scanner</source>
        <translation>スキャナー</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>再検索(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>スキャン(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>スキャナー(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>給紙元(&amp;F)</translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation>解像度 (dpi)(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>カラー(&amp;C)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>給紙元</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>解像度 (dpi)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>スキャナーを検索しています…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>スキャンしています…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list…</source>
        <translation>
            <numerusform>%nページをスキャンしてリストに追加しました…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list.</source>
        <translation>
            <numerusform>%nページをスキャンしてリストに追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Not done</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>格納済み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>表示するジョブ</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>ジョブを検索</translation>
    </message>
    <message>
        <source>Patient, ID, accession number, destination, file</source>
        <translation>患者、ID、アクセッション番号、送信先、ファイル</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>What went wr&amp;ong</source>
        <translation>問題あり(&amp;O)</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>{count}件以上見つかりました</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count}件見つかりました</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>検索語(&amp;E)</translation>
    </message>
    <message>
        <source>Accepte&amp;d on, or from - to</source>
        <translation>受付日、または開始 - 終了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>More fields</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>&amp;Wildcards around the name</source>
        <translation>氏名にワイルドカードを付ける(&amp;W)</translation>
    </message>
    <message>
        <source>Wildcards around t&amp;he ID</source>
        <translation>IDにワイルドカードを付ける(&amp;H)</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday to tomorrow</source>
        <translation>昨日から明日</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>患者ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Date, or from - to</source>
        <translation>日付、または開始 - 終了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>モダリティ(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;tation AE title</source>
        <translation>ステーションAEタイトル(&amp;T)</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>アクセッション番号(&amp;U)</translation>
    </message>
    <message>
        <source>Requested &amp;procedure ID</source>
        <translation>依頼手技ID(&amp;P)</translation>
    </message>
    <message>
        <source>Information m&amp;odel</source>
        <translation>情報モデル(&amp;O)</translation>
    </message>
    <message>
        <source>Model &amp;level</source>
        <translation>モデルレベル(&amp;L)</translation>
    </message>
</context>
<context>
    <name>SectionFields</name>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>このコンピューターでは管理者が設定しています。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>設定 – SendToPACS</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Take back the last change; all can be taken back until this is closed</source>
        <translation>直前の変更を取り消します。閉じるまではすべて取り消せます</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>取り消した変更をもう一度行います</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Fill in a site's set-up from a file; nothing is changed until saved</source>
        <translation>施設の設定をファイルから入力します。保存するまで何も変更されません</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Write what is set here into a file for other workstations</source>
        <translation>ここでの設定を、ほかのワークステーション用にファイルへ書き出します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SettingsFiles</name>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>設定 (*.toml)</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>&amp;Propose a UID root</source>
        <translation>UIDルートを提案(&amp;P)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Worklists and search</source>
        <translation>ワークリストと検索</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>ワークステーション</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>監査証跡</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監視フォルダー</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>By name or explanation; Enter goes to the next find (Ctrl+F)</source>
        <translation>名前または説明で検索。Enterで次へ (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings found: {count}</source>
        <translation>見つかった設定: {count}</translation>
    </message>
    <message>
        <source>No setting has all these words.</source>
        <translation>すべての語を含む設定はありません。</translation>
    </message>
</context>
<context>
    <name>ShownBox</name>
    <message>
        <source>What it shows</source>
        <translation>撮影内容</translation>
    </message>
    <message>
        <source>&amp;Nothing in it names the patient</source>
        <translation>患者を特定する情報なし(&amp;N)</translation>
    </message>
    <message>
        <source>Is written into the object: Burned In Annotation NO</source>
        <translation>オブジェクトに書き込み: Burned In Annotation NO</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>部位(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>左右(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>撮影方向(&amp;V)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>指定なし</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Whole bloc&amp;ks, without loss</source>
        <translation>ブロック単位、無劣化(&amp;K)</translation>
    </message>
    <message>
        <source>Crop a JPEG where its blocks meet, so that it is not coded anew</source>
        <translation>JPEGをブロックの境界でトリミングし、再エンコードを避けます</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>Redact text area&amp;s…</source>
        <translation>文字領域を黒塗り(&amp;S)…</translation>
    </message>
    <message>
        <source>Looks for lines of text and shows them; what you leave ticked becomes black</source>
        <translation>文字の行を探して表示します。チェックしたままの領域は黒くなります</translation>
    </message>
    <message>
        <source>Arrows and texts can b&amp;e hidden</source>
        <translation>矢印と文字を隠せるようにする(&amp;E)</translation>
    </message>
    <message>
        <source>Ticked: the picture stays as it was taken; viewers draw arrows, texts and rulers over it, or hide them (they go into an object of their own, a presentation state). Not ticked: they become part of the picture.</source>
        <translation>チェックあり: 画像は撮影されたままで、ビューアーが矢印、文字、定規を上に重ねて描くか、隠します（独立したオブジェクト、プレゼンテーション状態に入ります）。チェックなし: 画像の一部になります。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>やり直し(&amp;D)</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>removing %n file(s)</source>
        <translation>
            <numerusform>%n件のファイルの削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceOrder</name>
    <message>
        <source>moving rows</source>
        <translation>行の移動</translation>
    </message>
    <message>
        <source>describing files</source>
        <translation>ファイルの記述</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>分離</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換後</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>追加情報</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What the picture shows, or a document's title: double-click or press Ctrl+D to type</source>
        <translation>画像の内容、または文書のタイトル: ダブルクリックするか、Ctrl+Dを押して入力します</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>No file in the list fits what you typed. Press Esc in the field above to see all.</source>
        <translation>入力に一致するファイルはリストにありません。上の欄でEscを押すとすべて表示します。</translation>
    </message>
    <message>
        <source>Drop photos, videos, PDFs or DICOM files here, or whole folders.
Or press Add files (Ctrl+O).</source>
        <translation>写真、動画、PDF、DICOMファイル、またはフォルダーごと、ここにドロップしてください。
または「ファイルを追加」(Ctrl+O) を押してください。</translation>
    </message>
</context>
<context>
    <name>StudyTree</name>
    <message>
        <source>Patients, studies and series of the DICOM files</source>
        <translation>DICOMファイルの患者、検査、シリーズ</translation>
    </message>
    <message>
        <source>Patient, study, series</source>
        <translation>患者、検査、シリーズ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Study without description</source>
        <translation>記述のない検査</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>This workstation: {ae_title}, station {station}</source>
        <translation>このワークステーション: {ae_title}、ステーション {station}</translation>
    </message>
    <message>
        <source>Identity: your own UID root</source>
        <translation>識別情報: 独自のUIDルート</translation>
    </message>
    <message>
        <source>Identity: as the conformance statement has it, for trials</source>
        <translation>識別情報: 適合性宣言書に従う (試用向け)</translation>
    </message>
    <message>
        <source>PACS: {name}</source>
        <translation>PACS: {name}</translation>
    </message>
    <message>
        <source>Worklist: {name}</source>
        <translation>ワークリスト: {name}</translation>
    </message>
    <message>
        <source>What did not answer cannot be used yet: 'Back' leads to it; 'Echo' asks again.</source>
        <translation>応答がなかったものは、まだ使用できません。「戻る」でその設定に戻り、「エコー」でもう一度確認できます。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Echo was not tried</source>
        <translation>エコー未実行</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Where to search</source>
        <translation>検索対象</translation>
    </message>
</context>
<context>
    <name>TimeEditor</name>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
</context>
<context>
    <name>ToolBox</name>
    <message>
        <source>Turn left</source>
        <translation>左に回転</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>右に回転</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Settin&amp;gs</source>
        <translation>設定(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <translation>フォルダーを追加(&amp;E)…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>ワークリスト…</translation>
    </message>
    <message>
        <source>Search PACS…</source>
        <translation>PACSを検索…</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>最近の患者</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>新しい患者(&amp;N)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>キーボード(&amp;K)…</translation>
    </message>
    <message>
        <source>Guided &amp;set-up…</source>
        <translation>設定ガイド(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>サポート用ファイル(&amp;B)…</translation>
    </message>
    <message>
        <source>Scan a patient ID</source>
        <translation>患者IDをスキャン</translation>
    </message>
    <message>
        <source>Scan or type a patient ID</source>
        <translation>患者IDをスキャンまたは入力</translation>
    </message>
    <message>
        <source>Looks the ID up in the worklists, then in the PACS; one match fills the form (Ctrl+B)</source>
        <translation>IDをワークリスト、次にPACSで検索し、1件だけ一致すればフォームに入力します (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open SendToPACS</source>
        <translation>SendToPACSを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pause and end</source>
        <translation>一時停止して終了(&amp;P)</translation>
    </message>
    <message>
        <source>SendToPACS goes on sending</source>
        <translation>SendToPACSは送信を続けています</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>&amp;X</source>
        <translation>X(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>Y(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>幅(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>高さ(&amp;H)</translation>
    </message>
    <message>
        <source>To X</source>
        <translation>終点X</translation>
    </message>
    <message>
        <source>To Y</source>
        <translation>終点Y</translation>
    </message>
    <message>
        <source>De&amp;grees clockwise</source>
        <translation>角度 (時計回り)(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Length in mm</source>
        <translation>長さ (mm)(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;rners</source>
        <translation>頂点(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文字(&amp;T)</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <source>Switch the watched folder on or off, and see which files wait (Shift+F7)</source>
        <translation>監視フォルダーのオン/オフを切り替え、待機中のファイルを確認します (Shift+F7)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>監視フォルダー: オフ</translation>
    </message>
    <message>
        <source>Watched folder: cannot be watched</source>
        <translation>監視フォルダー: 監視できません</translation>
    </message>
    <message numerus="yes">
        <source>Watched folder: %n need(s) attention</source>
        <translation>
            <numerusform>監視フォルダー: 要対応%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folder: on</source>
        <translation>監視フォルダー: オン</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>監視フォルダー</translation>
    </message>
    <message>
        <source>&amp;Watch this folder while the window is open</source>
        <translation>ウィンドウを開いている間、このフォルダーを監視する(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>今すぐ再確認(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>from the one order in {worklist} that the name leads to</source>
        <translation>ファイル名に対応する{worklist}の唯一のオーダーから取得</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>as the name alone says</source>
        <translation>ファイル名の内容のみ</translation>
    </message>
    <message>
        <source>It is not being watched.</source>
        <translation>監視していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sent and moved to 'done'</source>
        <translation>
            <numerusform>%n件を送信し「done」へ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>処理中%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Being watched: {parts}.</source>
        <translation>監視中: {parts}。</translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation>対応が必要なファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>待機の理由</translation>
    </message>
    <message>
        <source>Nothing needs attention: what cannot be sent by itself stands here.</source>
        <translation>確認が必要なものはありません。自動で送信できないものがここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>要対応(&amp;N)</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>フォルダー:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>プロファイル:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>送信先:</translation>
    </message>
    <message>
        <source>File names:</source>
        <translation>ファイル名:</translation>
    </message>
    <message>
        <source>Patient and order:</source>
        <translation>患者とオーダー:</translation>
    </message>
</context>
<context>
    <name>WrongPatientDialog</name>
    <message>
        <source>Sent to the wrong patient</source>
        <translation>別の患者への誤送信</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>The PACS holds these objects, and only its administrator can move or delete them. Say whose they are, and hand over this report. Then send the files again, to the right patient.</source>
        <translation>これらのオブジェクトはPACSに格納されており、移動や削除ができるのはPACS管理者だけです。正しい患者を指定し、このレポートを渡してください。その後、ファイルを正しい患者で送信し直してください。</translation>
    </message>
    <message>
        <source>Right &amp;name</source>
        <translation>正しい氏名(&amp;N)</translation>
    </message>
    <message>
        <source>Right patient &amp;ID</source>
        <translation>正しい患者ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>生年月日(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
</context>
<context>
    <name>_SecretLine</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>キーリングに保管(&amp;K)</translation>
    </message>
    <message>
        <source>Password of the key {whose}</source>
        <translation>{whose}の鍵のパスワード</translation>
    </message>
    <message>
        <source>Passcode of {whose}</source>
        <translation>{whose}のパスコード</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Password of {whose}</source>
        <translation>{whose}のパスワード</translation>
    </message>
    <message>
        <source>Client secret of {whose}</source>
        <translation>{whose}のクライアントシークレット</translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation>キーリングに保管されています。</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>保管を解除しました。</translation>
    </message>
</context>
<context>
    <name>anatomy</name>
    <message>
        <source>Abdomen</source>
        <translation>腹部</translation>
    </message>
    <message>
        <source>Abdomen and Pelvis</source>
        <translation>腹部・骨盤</translation>
    </message>
    <message>
        <source>Acromioclavicular joint</source>
        <translation>肩鎖関節</translation>
    </message>
    <message>
        <source>Ankle joint</source>
        <translation>足関節</translation>
    </message>
    <message>
        <source>Anus</source>
        <translation>肛門</translation>
    </message>
    <message>
        <source>Apex of Lung</source>
        <translation>肺尖</translation>
    </message>
    <message>
        <source>Bile duct</source>
        <translation>胆管</translation>
    </message>
    <message>
        <source>Biliary tract</source>
        <translation>胆道</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>膀胱</translation>
    </message>
    <message>
        <source>Bone of lower limb</source>
        <translation>下肢骨</translation>
    </message>
    <message>
        <source>Bone of upper limb</source>
        <translation>上肢骨</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>乳房</translation>
    </message>
    <message>
        <source>Bronchus</source>
        <translation>気管支</translation>
    </message>
    <message>
        <source>Calcaneus</source>
        <translation>踵骨</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>頸椎</translation>
    </message>
    <message>
        <source>Cervico-thoracic spine</source>
        <translation>頸胸椎</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>胸部</translation>
    </message>
    <message>
        <source>Chest and Abdomen</source>
        <translation>胸部・腹部</translation>
    </message>
    <message>
        <source>Chest, Abdomen and Pelvis</source>
        <translation>胸部・腹部・骨盤</translation>
    </message>
    <message>
        <source>Clavicle</source>
        <translation>鎖骨</translation>
    </message>
    <message>
        <source>Coccyx</source>
        <translation>尾骨</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>結腸</translation>
    </message>
    <message>
        <source>Common bile duct</source>
        <translation>総胆管</translation>
    </message>
    <message>
        <source>Duodenum</source>
        <translation>十二指腸</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>肘関節</translation>
    </message>
    <message>
        <source>Entire body</source>
        <translation>全身</translation>
    </message>
    <message>
        <source>Esophagus</source>
        <translation>食道</translation>
    </message>
    <message>
        <source>Esophagus, stomach and duodenum</source>
        <translation>食道・胃・十二指腸</translation>
    </message>
    <message>
        <source>Extremity</source>
        <translation>四肢</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>眼</translation>
    </message>
    <message>
        <source>Eye region</source>
        <translation>眼部</translation>
    </message>
    <message>
        <source>Facial bones</source>
        <translation>顔面骨</translation>
    </message>
    <message>
        <source>Femur</source>
        <translation>大腿骨</translation>
    </message>
    <message>
        <source>Fibula</source>
        <translation>腓骨</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>手指</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>足部</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>前腕</translation>
    </message>
    <message>
        <source>Gallbladder</source>
        <translation>胆嚢</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>手</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>頭部</translation>
    </message>
    <message>
        <source>Head and Neck</source>
        <translation>頭頸部</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>心臓</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>股関節部</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <translation>股関節</translation>
    </message>
    <message>
        <source>Humerus</source>
        <translation>上腕骨</translation>
    </message>
    <message>
        <source>Ileum</source>
        <translation>回腸</translation>
    </message>
    <message>
        <source>Ilium</source>
        <translation>腸骨</translation>
    </message>
    <message>
        <source>Internal Auditory Canal</source>
        <translation>内耳道</translation>
    </message>
    <message>
        <source>Jaw region</source>
        <translation>顎部</translation>
    </message>
    <message>
        <source>Jejunum</source>
        <translation>空腸</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>膝</translation>
    </message>
    <message>
        <source>Large intestine</source>
        <translation>大腸</translation>
    </message>
    <message>
        <source>Larynx</source>
        <translation>喉頭</translation>
    </message>
    <message>
        <source>Liver and biliary structure</source>
        <translation>肝胆道</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>下腿</translation>
    </message>
    <message>
        <source>Lower limb</source>
        <translation>下肢</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>腰椎</translation>
    </message>
    <message>
        <source>Lumbo-sacral spine</source>
        <translation>腰仙椎</translation>
    </message>
    <message>
        <source>Mandible</source>
        <translation>下顎骨</translation>
    </message>
    <message>
        <source>Mastoid bone</source>
        <translation>乳様突起</translation>
    </message>
    <message>
        <source>Maxilla</source>
        <translation>上顎骨</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>縦隔</translation>
    </message>
    <message>
        <source>Muscle of lower limb</source>
        <translation>下肢筋</translation>
    </message>
    <message>
        <source>Muscle of upper limb</source>
        <translation>上肢筋</translation>
    </message>
    <message>
        <source>Nasal bone</source>
        <translation>鼻骨</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>頸部</translation>
    </message>
    <message>
        <source>Neck and Chest</source>
        <translation>頸部・胸部</translation>
    </message>
    <message>
        <source>Neck, Chest and Abdomen</source>
        <translation>頸部・胸部・腹部</translation>
    </message>
    <message>
        <source>Neck, Chest, Abdomen and Pelvis</source>
        <translation>頸部・胸部・腹部・骨盤</translation>
    </message>
    <message>
        <source>Optic canal</source>
        <translation>視神経管</translation>
    </message>
    <message>
        <source>Orbital structure</source>
        <translation>眼窩</translation>
    </message>
    <message>
        <source>Pancreas</source>
        <translation>膵臓</translation>
    </message>
    <message>
        <source>Pancreatic duct</source>
        <translation>膵管</translation>
    </message>
    <message>
        <source>Pancreatic duct and bile duct systems</source>
        <translation>膵管・胆管系</translation>
    </message>
    <message>
        <source>Paranasal sinus</source>
        <translation>副鼻腔</translation>
    </message>
    <message>
        <source>Parotid gland</source>
        <translation>耳下腺</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>膝蓋骨</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>骨盤</translation>
    </message>
    <message>
        <source>Pelvis and lower extremities</source>
        <translation>骨盤・下肢</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>ファントム</translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation>前立腺</translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation>直腸</translation>
    </message>
    <message>
        <source>Rib</source>
        <translation>肋骨</translation>
    </message>
    <message>
        <source>Sacro-coccygeal Spine</source>
        <translation>仙尾椎</translation>
    </message>
    <message>
        <source>Sacroiliac joint</source>
        <translation>仙腸関節</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>仙骨</translation>
    </message>
    <message>
        <source>Scapula</source>
        <translation>肩甲骨</translation>
    </message>
    <message>
        <source>Sella turcica</source>
        <translation>トルコ鞍</translation>
    </message>
    <message>
        <source>Sesamoid bones of foot</source>
        <translation>足の種子骨</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>肩</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>頭蓋</translation>
    </message>
    <message>
        <source>Small intestine</source>
        <translation>小腸</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>脊椎</translation>
    </message>
    <message>
        <source>Sternoclavicular joint</source>
        <translation>胸鎖関節</translation>
    </message>
    <message>
        <source>Sternum</source>
        <translation>胸骨</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>胃</translation>
    </message>
    <message>
        <source>Submandibular gland</source>
        <translation>顎下腺</translation>
    </message>
    <message>
        <source>Tarsal joint</source>
        <translation>足根関節</translation>
    </message>
    <message>
        <source>Temporomandibular joint</source>
        <translation>顎関節</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>大腿</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>胸椎</translation>
    </message>
    <message>
        <source>Thoraco-lumbar spine</source>
        <translation>胸腰椎</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>母指</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>足趾</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation>気管</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>上腕</translation>
    </message>
    <message>
        <source>Upper limb</source>
        <translation>上肢</translation>
    </message>
    <message>
        <source>Upper urinary tract</source>
        <translation>上部尿路</translation>
    </message>
    <message>
        <source>Ureter</source>
        <translation>尿管</translation>
    </message>
    <message>
        <source>Urethra</source>
        <translation>尿道</translation>
    </message>
    <message>
        <source>Uterus and fallopian tubes</source>
        <translation>子宮・卵管</translation>
    </message>
    <message>
        <source>Vertebral column and cranium</source>
        <translation>脊柱・頭蓋</translation>
    </message>
    <message>
        <source>Wrist joint</source>
        <translation>手関節</translation>
    </message>
    <message>
        <source>Zygoma</source>
        <translation>頬骨</translation>
    </message>
    <message>
        <source>acanthioparietal</source>
        <translation>棘頭頂方向 (acanthioparietal)</translation>
    </message>
    <message>
        <source>antero-posterior</source>
        <translation>前後方向</translation>
    </message>
    <message>
        <source>antero-posterior oblique</source>
        <translation>前後斜位</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>軸位</translation>
    </message>
    <message>
        <source>caudo-cranial</source>
        <translation>尾頭方向</translation>
    </message>
    <message>
        <source>cranio-caudal</source>
        <translation>頭尾方向</translation>
    </message>
    <message>
        <source>dorsoplantar</source>
        <translation>背底方向</translation>
    </message>
    <message>
        <source>frontal</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>frontal oblique</source>
        <translation>正面斜位</translation>
    </message>
    <message>
        <source>frontal-oblique axial</source>
        <translation>正面斜位軸位</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>側面</translation>
    </message>
    <message>
        <source>lateral oblique</source>
        <translation>側面斜位</translation>
    </message>
    <message>
        <source>lateral-medial</source>
        <translation>外側内側方向</translation>
    </message>
    <message>
        <source>latero-medial oblique</source>
        <translation>外内斜位</translation>
    </message>
    <message>
        <source>left anterior oblique</source>
        <translation>左前斜位</translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation>左側面</translation>
    </message>
    <message>
        <source>left oblique</source>
        <translation>左斜位</translation>
    </message>
    <message>
        <source>left posterior oblique</source>
        <translation>左後斜位</translation>
    </message>
    <message>
        <source>medial oblique</source>
        <translation>内側斜位</translation>
    </message>
    <message>
        <source>medial-lateral</source>
        <translation>内側外側方向</translation>
    </message>
    <message>
        <source>medio-lateral oblique</source>
        <translation>内外斜位</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>斜位</translation>
    </message>
    <message>
        <source>oblique axial</source>
        <translation>斜位軸位</translation>
    </message>
    <message>
        <source>oblique caudo-cranial</source>
        <translation>尾頭斜位</translation>
    </message>
    <message>
        <source>oblique cranio-caudal</source>
        <translation>頭尾斜位</translation>
    </message>
    <message>
        <source>Occlusal projection</source>
        <translation>咬合法</translation>
    </message>
    <message>
        <source>orbitoparietal</source>
        <translation>眼窩頭頂方向</translation>
    </message>
    <message>
        <source>parieto-orbital</source>
        <translation>頭頂眼窩方向</translation>
    </message>
    <message>
        <source>parietoacanthial</source>
        <translation>頭頂棘方向 (parietoacanthial)</translation>
    </message>
    <message>
        <source>plantodorsal</source>
        <translation>底背方向</translation>
    </message>
    <message>
        <source>postero-anterior</source>
        <translation>後前方向</translation>
    </message>
    <message>
        <source>postero-anterior oblique</source>
        <translation>後前斜位</translation>
    </message>
    <message>
        <source>right anterior oblique</source>
        <translation>右前斜位</translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation>右側面</translation>
    </message>
    <message>
        <source>right oblique</source>
        <translation>右斜位</translation>
    </message>
    <message>
        <source>right posterior oblique</source>
        <translation>右後斜位</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>矢状断</translation>
    </message>
    <message>
        <source>sagittal-oblique axial</source>
        <translation>矢状斜位軸位</translation>
    </message>
    <message>
        <source>submentovertical</source>
        <translation>オトガイ下頭頂方向</translation>
    </message>
    <message>
        <source>tangential</source>
        <translation>接線方向</translation>
    </message>
    <message>
        <source>tissue specimen</source>
        <translation>組織標本</translation>
    </message>
    <message>
        <source>verticosubmental</source>
        <translation>頭頂オトガイ下方向</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo PACS (built in)</source>
        <translation>デモPACS (内蔵)</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>editing a picture</source>
        <translation>画像の編集</translation>
    </message>
    <message>
        <source>cutting a video</source>
        <translation>動画の切り出し</translation>
    </message>
    <message>
        <source>taking a picture out of a video</source>
        <translation>動画からの静止画の取得</translation>
    </message>
</context>
<context>
    <name>charset</name>
    <message>
        <source>Default repertoire (ASCII)</source>
        <translation>既定の文字集合 (ASCII)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 1 (Western European)</source>
        <translation>ラテンアルファベット第1 (西欧)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 2 (Central European)</source>
        <translation>ラテンアルファベット第2 (中欧)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 3 (South European)</source>
        <translation>ラテンアルファベット第3 (南欧)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 4 (Baltic)</source>
        <translation>ラテンアルファベット第4 (バルト)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 5 (Turkish)</source>
        <translation>ラテンアルファベット第5 (トルコ)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>キリル文字</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア文字</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>ギリシャ文字</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ヘブライ文字</translation>
    </message>
    <message>
        <source>Japanese (katakana)</source>
        <translation>日本語 (カタカナ)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>タイ文字</translation>
    </message>
    <message>
        <source>Japanese (kanji)</source>
        <translation>日本語 (漢字)</translation>
    </message>
    <message>
        <source>Japanese (supplementary kanji)</source>
        <translation>日本語 (補助漢字)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>簡体字中国語</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中国語</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>arrows and texts can be hidden in the viewer</source>
        <translation>矢印と文字はビューアーで隠せます</translation>
    </message>
    <message>
        <source>marks drawn before a redaction are part of the picture</source>
        <translation>黒塗りより前の描画は画像の一部</translation>
    </message>
    <message>
        <source>right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>両側</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>対なし</translation>
    </message>
    <message>
        <source>Drag over the part of the picture that stays, or type its place and size. Then press Apply.</source>
        <translation>残す部分をドラッグするか、位置と大きさを入力し、「適用」を押してください。</translation>
    </message>
    <message>
        <source>Drag over what nobody may see. It becomes black at once.</source>
        <translation>見せてはならない部分をドラッグしてください。すぐに黒くなります。</translation>
    </message>
    <message>
        <source>Draw round what nobody may see. It becomes black at once.</source>
        <translation>見せてはならない部分を囲んでください。すぐに黒くなります。</translation>
    </message>
    <message>
        <source>Type how many degrees the picture is turned, and press Apply.</source>
        <translation>画像を回す角度を入力し、「適用」を押してください。</translation>
    </message>
    <message>
        <source>Drag from where the arrow begins to what it points at.</source>
        <translation>矢印の始点から指し示すものまでドラッグしてください。</translation>
    </message>
    <message>
        <source>Click where the text is to begin. Type the text, and press Apply.</source>
        <translation>文字を始める位置をクリックし、文字を入力して「適用」を押してください。</translation>
    </message>
    <message>
        <source>Drag from one end of what is measured to the other.</source>
        <translation>測るものの端から端までドラッグしてください。</translation>
    </message>
    <message>
        <source>Drag along a known length, such as of a ruler in the picture. Type it, and press Apply.</source>
        <translation>画像内の定規など、長さが分かっているものに沿ってドラッグし、長さを入力して「適用」を押してください。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>回転済み</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>反転済み</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>傾き補正</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>傾き補正済み</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>トリミング</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>トリミング済み</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>黒塗り</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>黒塗り済み</translation>
    </message>
    <message>
        <source>Redact freehand</source>
        <translation>フリーハンド黒塗り</translation>
    </message>
    <message>
        <source>redacted freehand</source>
        <translation>フリーハンド黒塗り済み</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>矢印</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>定規</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>定規</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>既知の長さ</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>校正済み</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Four short steps make this workstation ready: its names, whose identifiers it uses, the PACS it sends to, and the worklist. Ask your PACS administrator for the AE titles, hosts and ports.

Each step is saved as you finish it. You can leave at any time and go on later: Help › Guided set-up.</source>
        <translation>4つの短いステップで、このワークステーションの準備が整います。名称、使用する識別子、送信先のPACS、ワークリストを設定します。AEタイトル、ホスト、ポートはPACS管理者にお尋ねください。

各ステップは完了時に保存されます。いつでも中断でき、「ヘルプ」›「設定ガイド」から再開できます。</translation>
    </message>
    <message>
        <source>Only want to look around? The built-in PACS runs on this computer, has a worklist and sample files, and nothing leaves this computer.</source>
        <translation>まず試してみますか? 内蔵PACSはこのコンピューターで動作し、ワークリストとサンプルファイルを備えています。データがこのコンピューターの外へ出ることはありません。</translation>
    </message>
    <message>
        <source>&amp;Try with the built-in PACS</source>
        <translation>内蔵PACSで試す(&amp;T)</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>このワークステーション</translation>
    </message>
    <message>
        <source>A PACS lets in whom it knows by the AE title; the rest is written into what you send.</source>
        <translation>PACSはAEタイトルで接続元を判別して受け入れます。そのほかの項目は、送信データに書き込まれます。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Every object gets an identifier that nobody else in the world may use. In a clinic these begin with a root of your own; one is proposed, and it serves as well as a registered one.</source>
        <translation>各オブジェクトには、世界で一意の識別子が付きます。診療では独自のルートで始まるものを使います。ここで提案されるルートは、登録済みのルートと同様に使えます。</translation>
    </message>
    <message>
        <source>For &amp;clinical use: a root of our own</source>
        <translation>診療用: 独自のルート(&amp;C)</translation>
    </message>
    <message>
        <source>For a t&amp;rial: as the conformance statement has it</source>
        <translation>試用: 適合性宣言書に従う(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Propose another</source>
        <translation>別のルートを提案(&amp;P)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of this, and more, can be changed in the settings.</source>
        <translation>ファイルをウィンドウにドロップし、患者を選択して (F2でワークリストを開きます)、「送信」を押してください。これらはすべて、ほかの項目も含めて設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>imported</name>
    <message>
        <source>Requested procedure ID</source>
        <translation>依頼手技ID</translation>
    </message>
    <message>
        <source>Requested procedure</source>
        <translation>依頼手技</translation>
    </message>
    <message>
        <source>Scheduled step ID</source>
        <translation>予約手技ステップID</translation>
    </message>
    <message>
        <source>Scheduled step</source>
        <translation>予約手技ステップ</translation>
    </message>
    <message>
        <source>Protocol codes</source>
        <translation>プロトコルコード</translation>
    </message>
    <message>
        <source>Procedure codes</source>
        <translation>手技コード</translation>
    </message>
    <message>
        <source>Referenced study</source>
        <translation>参照検査</translation>
    </message>
    <message>
        <source>Referenced patient</source>
        <translation>参照患者</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>体重 (kg)</translation>
    </message>
    <message>
        <source>Medical alerts</source>
        <translation>医学的注意事項</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>アレルギー</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>妊娠</translation>
    </message>
    <message>
        <source>Patient state</source>
        <translation>患者の状態</translation>
    </message>
    <message>
        <source>History</source>
        <translation>既往歴</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <translation>妊娠していない</translation>
    </message>
    <message>
        <source>possibly pregnant</source>
        <translation>妊娠の可能性あり</translation>
    </message>
    <message>
        <source>definitely pregnant</source>
        <translation>妊娠中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Patient name</source>
        <translation>患者氏名</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>患者ID(&amp;I)</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>患者ID発行者</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>生年月日(&amp;B)</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>性別(&amp;X)</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>検査日</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>検査時刻</translation>
    </message>
    <message>
        <source>Study desc&amp;ription</source>
        <translation>検査記述(&amp;R)</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>アクセッション番号(&amp;U)</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>検査ID</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>依頼医</translation>
    </message>
    <message>
        <source>Moda&amp;lity</source>
        <translation>モダリティ(&amp;L)</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>シリーズ番号</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>シリーズ記述</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>入院ID</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>診療科</translation>
    </message>
    <message>
        <source>The name of a document</source>
        <translation>文書の名前</translation>
    </message>
    <message>
        <source>A text beside a picture</source>
        <translation>画像とは別の文字</translation>
    </message>
    <message>
        <source>order: RIS not told yet</source>
        <translation>オーダー: RIS未通知</translation>
    </message>
    <message>
        <source>order: in progress</source>
        <translation>オーダー: 実施中</translation>
    </message>
    <message>
        <source>order: completed</source>
        <translation>オーダー: 完了</translation>
    </message>
    <message>
        <source>order: discontinued</source>
        <translation>オーダー: 中止</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由の指定なし</translation>
    </message>
    <message>
        <source>Wrong worklist entry was chosen</source>
        <translation>ワークリストの選択誤り</translation>
    </message>
    <message>
        <source>Wrong procedure was ordered</source>
        <translation>手技の依頼誤り</translation>
    </message>
    <message>
        <source>Wrong side was ordered</source>
        <translation>左右の依頼誤り</translation>
    </message>
    <message>
        <source>The order is there twice</source>
        <translation>オーダーの重複</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation>装置の故障</translation>
    </message>
    <message>
        <source>The patient refused</source>
        <translation>患者の拒否</translation>
    </message>
    <message>
        <source>The patient's condition</source>
        <translation>患者の状態</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>患者が来院せず</translation>
    </message>
    <message>
        <source>The doctor called it off</source>
        <translation>医師による中止</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>送信不可</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>送信トレイ内</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>変換済み</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>格納済み</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>3Dモデル</translation>
    </message>
    <message>
        <source>CDA document</source>
        <translation>CDA文書</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>文書のまま</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>ページごとに1画像</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>全ページの画像を1オブジェクトに</translation>
    </message>
    <message>
        <source>order: RIS could not be told</source>
        <translation>オーダー: RISに通知できず</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>変換中</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}の位置</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>オブジェクト {number}</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>ID {id}</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>患者なし</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>{date}生</translation>
    </message>
    <message>
        <source>{file} · marks</source>
        <translation>{file} · 描画</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>wrapped, {time}</source>
        <translation>カプセル化、{time}</translation>
    </message>
    <message>
        <source>converted, about {time}</source>
        <translation>変換、約{time}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}分</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}時間</translation>
    </message>
</context>
<context>
    <name>logview</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>患者ID</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>生年月日</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>アクセッション番号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>モダリティ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手技</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>ステーション</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>記述</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>モダリティ</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像数</translation>
    </message>
    <message>
        <source>No result has these words: type fewer of them beneath, or none.</source>
        <translation>これらの語を含む結果はありません。下の語を減らすか、消してください。</translation>
    </message>
    <message>
        <source>This study has no series there.</source>
        <translation>接続先に、この検査のシリーズはありません。</translation>
    </message>
    <message>
        <source>This patient has no studies there.</source>
        <translation>接続先に、この患者の検査はありません。</translation>
    </message>
    <message>
        <source>No order fits. Try fewer letters of the name, or the ID alone; another day, or any; any modality; and look under 'More fields' whether a station is asked for. For somebody without an order, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>条件に合うオーダーはありません。氏名の文字を減らすか、IDだけで検索してみてください。日付を変えるか全期間にする、モダリティを指定しない、という方法もあります。「その他の項目」でステーションを指定していないかも確認してください。オーダーのない患者の場合は、このウィンドウを閉じ、「新しい患者」(Ctrl+N) で入力してください。</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters of the name, or the ID alone. For somebody whom this archive does not know, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>条件に合う患者はいません。氏名の文字を減らすか、IDだけで検索してみてください。このアーカイブにない患者の場合は、このウィンドウを閉じ、「新しい患者」(Ctrl+N) で入力してください。</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ 送信済み</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{ae_title} listens on {address}, port {port}. Stop it with Ctrl+C.</source>
        <translation>{ae_title}は{address}、ポート{port}で待ち受けています。Ctrl+Cで停止します。</translation>
    </message>
    <message>
        <source>Cannot listen on {place}: {reason}. Is another program using the port, or is the address not this computer's?</source>
        <translation>{place}で待ち受けできません: {reason}。ほかのプログラムがポートを使用しているか、このコンピューターのアドレスではない可能性があります。</translation>
    </message>
    <message>
        <source>Another running archive keeps its files in {folder}. Stop it, or choose another folder.</source>
        <translation>実行中の別のアーカイブが{folder}にファイルを保管しています。それを停止するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be used: {reason}.</source>
        <translation>構成ファイル{file}を使用できません: {reason}。</translation>
    </message>
    <message>
        <source>In the configuration file {file}, section {section}: {name} is missing, unknown or not a value that can be used.</source>
        <translation>構成ファイル{file}のセクション{section}: {name}がないか、不明か、使用できない値です。</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {count} objects in {folder}? Type yes to do it.</source>
        <translation>
            <numerusform>{folder}内の{count}件のオブジェクトをすべて削除しますか? 実行するにはyesと入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>{count} objects were deleted.</source>
        <translation>
            <numerusform>{count}件のオブジェクトを削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The index {path} of the archive cannot be read: {reason}. Move it away; it is built anew from the files.</source>
        <translation>アーカイブの索引{path}を読み取れません: {reason}。別の場所へ移動してください。ファイルから作り直されます。</translation>
    </message>
    <message>
        <source>The index {path} was written by a newer version of the program. Use that version, or another folder.</source>
        <translation>索引{path}は、より新しいバージョンのプログラムで書き込まれています。そのバージョンか、別のフォルダーを使用してください。</translation>
    </message>
    <message>
        <source>There is no worklist at {path}.</source>
        <translation>{path}にワークリストがありません。</translation>
    </message>
    <message>
        <source>The worklist file {path} cannot be read: {reason}. Its items are left out.</source>
        <translation>ワークリストファイル{path}を読み取れません: {reason}。その項目は除外されます。</translation>
    </message>
    <message>
        <source>The audit trail in {path} is as it was written.</source>
        <translation>{path}の監査証跡は、書き込まれたときのままです。</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} cannot be read.</source>
        <translation>監査証跡が変更されています: {path}の{line}行目を読み取れません。</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} does not follow the one before it. Something before it was edited, taken out, put in or moved.</source>
        <translation>監査証跡が変更されています: {path}の{line}行目が前の行とつながりません。それより前の内容が編集、削除、挿入、または移動されています。</translation>
    </message>
    <message>
        <source>The audit trail was changed: the end of {path} is not what was written last (line {expected} was; line {found} is there).</source>
        <translation>監査証跡が変更されています: {path}の末尾が最後に書き込まれた内容と異なります (書き込まれたのは{expected}行目、現在は{found}行目)。</translation>
    </message>
    <message>
        <source>The audit trail was changed: the file {path}, which tells its last line, is missing.</source>
        <translation>監査証跡が変更されています: 最終行を記録するファイル{path}がありません。</translation>
    </message>
    <message>
        <source>No audit server is set. Name its host in the settings, under 'Audit trail'.</source>
        <translation>監査サーバーが設定されていません。設定の「監査証跡」でホストを指定してください。</translation>
    </message>
    <message>
        <source>{peer} has got all of the audit trail. Messages: {count}.</source>
        <translation>{peer}は監査証跡をすべて受信しました。メッセージ数: {count}。</translation>
    </message>
    <message>
        <source>{peer} has taken a test message over TLS and closed the connection in order. Whether it keeps it, only its own lists can tell.</source>
        <translation>{peer}はTLS経由でテストメッセージを受け取り、接続を正常に終了しました。保管されたかどうかは、サーバー側の一覧でのみ確認できます。</translation>
    </message>
    <message>
        <source>Another window or program has been writing the audit trail for a long time. Try again.</source>
        <translation>別のウィンドウまたはプログラムが、長時間にわたり監査証跡に書き込んでいます。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This installation comes without the camera. Whoever installs programs here can add it: pip install 'sendtopacs[camera]'.</source>
        <translation>このインストールにはカメラ機能が含まれていません。プログラムのインストール担当者が追加できます: pip install 'sendtopacs[camera]'。</translation>
    </message>
    <message>
        <source>Cameras cannot be used: a library of this computer's system is missing, or does not fit. On Debian and Ubuntu whoever installs programs here can add it: apt install libpulse0 libxrandr2 libxext6 libdrm2.</source>
        <translation>カメラを使用できません: このコンピューターのシステムライブラリがないか、適合しません。DebianとUbuntuでは、プログラムのインストール担当者が追加できます: apt install libpulse0 libxrandr2 libxext6 libdrm2。</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on; it appears here by itself.</source>
        <translation>カメラが見つかりません。カメラを接続して電源を入れてください。自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's settings under privacy, then open this window again.</source>
        <translation>システムがこのプログラムにカメラの使用を許可していません。システム設定のプライバシーで許可してから、このウィンドウを開き直してください。</translation>
    </message>
    <message>
        <source>{device} gives no picture: {reason}. Is another program using it? Close that one, or unplug the camera and plug it in again.</source>
        <translation>{device}から映像が得られません: {reason}。ほかのプログラムが使用している可能性があります。それを閉じるか、カメラを抜き差ししてください。</translation>
    </message>
    <message>
        <source>The picture could not be taken: {reason}. Take it again.</source>
        <translation>撮影できませんでした: {reason}。もう一度撮影してください。</translation>
    </message>
    <message>
        <source>The recording stopped: {reason}. What was recorded until then, if it can be read, is in the list, or offered above it if that is another patient's by now.</source>
        <translation>録画が停止しました: {reason}。それまでの録画は、読み取れる場合はリストにあります。リストがすでに別の患者のものになっている場合は、リストの上に表示されます。</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera gave no picture in that time. Record again.</source>
        <translation>何も録画されませんでした: その間、カメラから画像が届きませんでした。もう一度録画してください。</translation>
    </message>
    <message>
        <source>The recording was ended: the disk of {folder} is nearly full. What was recorded until then is in the list, or offered above it if that is another patient's by now. Make room before you record again.</source>
        <translation>録画を終了しました: {folder}のディスクの空き容量がほとんどありません。それまでの録画はリストにあります。リストがすでに別の患者のものになっている場合は、リストの上に表示されます。空き容量を確保してから、もう一度録画してください。</translation>
    </message>
    <message>
        <source>The picture could not be written as a PNG file.</source>
        <translation>画像をPNGファイルとして書き込めませんでした。</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen by itself. Take the picture with the desktop's own tool (often the Print key), copy it, and paste it here.</source>
        <translation>このデスクトップ (Wayland) では、プログラムが自分で画面を取り込むことはできません。デスクトップ付属のツール (多くはPrintキー) で撮影してコピーし、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen. On a Mac, allow SendToPACS 'Screen Recording' in System Settings, Privacy &amp; Security, then start it again.</source>
        <translation>システムから画面の画像を取得できませんでした。Macでは、「システム設定」の「プライバシーとセキュリティ」でSendToPACSに「画面収録」を許可し、SendToPACSを起動し直してください。</translation>
    </message>
    <message>
        <source>Scanners can be used from here on Linux only. Scan into a file with the scanner's own program, and drop that here.</source>
        <translation>ここからスキャナーを使用できるのはLinuxのみです。スキャナー付属のプログラムでファイルにスキャンし、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Scanning needs the program scanimage, which is not installed. Whoever installs programs here can add it: apt install sane-utils.</source>
        <translation>スキャンに必要なプログラムscanimageがインストールされていません。プログラムのインストール担当者が追加できます: apt install sane-utils。</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable, and search again.</source>
        <translation>スキャナーが見つかりません。電源を入れ、ケーブルを確認してから、もう一度検索してください。</translation>
    </message>
    <message>
        <source>There are several scanners. Say which by --device: {devices}.</source>
        <translation>スキャナーが複数あります。--deviceで指定してください: {devices}。</translation>
    </message>
    <message>
        <source>There is no scanner {device}, or it is switched off. Check it, and search again.</source>
        <translation>スキャナー{device}がないか、電源が入っていません。確認してから、もう一度検索してください。</translation>
    </message>
    <message>
        <source>The scanner is busy, or another program is using it. Wait a moment, then scan again.</source>
        <translation>スキャナーが使用中か、ほかのプログラムが使用しています。少し待ってから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner's feeder. Free it, then scan the pages that are missing.</source>
        <translation>スキャナーの給紙装置で紙が詰まっています。取り除いてから、残りのページをスキャンしてください。</translation>
    </message>
    <message>
        <source>There is no paper in the scanner's feeder. Put the pages in, then scan again.</source>
        <translation>スキャナーの給紙装置に紙がありません。用紙をセットしてから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The scanner's cover is open. Close it, then scan again.</source>
        <translation>スキャナーのカバーが開いています。閉じてから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The scanner stopped answering. Check its cable, switch it off and on, then scan again.</source>
        <translation>スキャナーが応答しなくなりました。ケーブルを確認し、電源を入れ直してから、もう一度スキャンしてください。</translation>
    </message>
    <message>
        <source>The system does not let you use the scanner. Ask whoever looks after this computer to add your account to the group 'scanner'.</source>
        <translation>システムがスキャナーの使用を許可していません。このコンピューターの管理者に、あなたのアカウントをグループ「scanner」に追加するよう依頼してください。</translation>
    </message>
    <message>
        <source>The scanner {device} could not scan: {reason}.</source>
        <translation>スキャナー{device}でスキャンできませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The scanner {device} gave no page. Scan again.</source>
        <translation>スキャナー{device}からページが得られませんでした。もう一度スキャンしてください。</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages scanned into {folder}.</source>
        <translation>
            <numerusform>{count}ページを{folder}にスキャンしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} must be one key: Space, a letter, a digit, F5 to F24 or the like, with Ctrl+, Alt+ or Shift+ before it if wanted.</source>
        <translation>{name}は1つのキーで指定してください: Space、英字、数字、F5～F24など。必要に応じて前にCtrl+、Alt+、Shift+を付けられます。</translation>
    </message>
    <message>
        <source>The SOP class {uid} was chosen in the settings. The program does not know what it demands: it writes what Secondary Capture or Encapsulated PDF demands, and the archive may refuse it.</source>
        <translation>設定でSOPクラス{uid}が選択されています。このプログラムはその要件を把握していないため、Secondary CaptureまたはEncapsulated PDFの要件に従って書き込みます。アーカイブが拒否する可能性があります。</translation>
    </message>
    <message>
        <source>The settings name {name} for this file. The preset 'As the conformance statement' gives it the content of Secondary Capture, and the archive may refuse it. Choose the preset 'As today's standard recommends' for what this class demands, or another class.</source>
        <translation>設定ではこのファイルに{name}が指定されています。プリセット「適合性宣言書に従う」では内容がSecondary Captureになり、アーカイブが拒否する可能性があります。このクラスの要件に従うにはプリセット「現行規格の推奨に従う」を、そうでなければ別のクラスを選択してください。</translation>
    </message>
    <message>
        <source>The settings name {name} for this file, but several pictures in one object are always {made}.</source>
        <translation>設定ではこのファイルに{name}が指定されていますが、1つのオブジェクトに複数の画像を入れる場合は常に{made}になります。</translation>
    </message>
    <message>
        <source>{name} objects are of modality {wanted}; this one says {modality}. Some archives refuse that.</source>
        <translation>{name}オブジェクトのモダリティは{wanted}ですが、ここでは{modality}です。拒否するアーカイブもあります。</translation>
    </message>
    <message>
        <source>Decompressed from {syntax}, as the settings or --decompress say; nothing else was changed.</source>
        <translation>設定または--decompressの指定により{syntax}から伸長しました。ほかは変更していません。</translation>
    </message>
    <message>
        <source>{peer} does not take {syntax}: the object was sent uncompressed.</source>
        <translation>{peer}は{syntax}を受け入れません。オブジェクトは非圧縮で送信されました。</translation>
    </message>
    <message>
        <source>{peer} takes Implicit VR only: the object was written anew in it, all values as they were. Of private elements it does not say any more what kind of value they hold.</source>
        <translation>{peer}はImplicit VRのみを受け入れます。オブジェクトは、すべての値を保ったままImplicit VRで書き直されました。プライベート要素の値の型は失われています。</translation>
    </message>
    <message>
        <source>The DICOM file is digitally signed: signatures of what was changed would not be valid any more and were taken out. The file itself still has them.</source>
        <translation>DICOMファイルにはデジタル署名があります。変更した部分の署名は無効になるため取り除きました。元のファイルには残っています。</translation>
    </message>
    <message>
        <source>The compressed data set had an odd number of bytes, which DICOM forbids: a zero byte was added at its end.</source>
        <translation>圧縮データセットのバイト数が、DICOMで禁止されている奇数でした。末尾にゼロバイトを追加しました。</translation>
    </message>
    <message>
        <source>It was not decompressed: {syntax} is video, or a transfer syntax that the program cannot decode. It is sent as it is.</source>
        <translation>伸長しませんでした: {syntax}は動画か、このプログラムでデコードできない転送構文です。そのまま送信されます。</translation>
    </message>
    <message>
        <source>The pixels of the DICOM file could not be decompressed ({reason}), so they stay as they are. Look at them in a viewer: they may be damaged.</source>
        <translation>DICOMファイルのピクセルを伸長できなかったため ({reason})、そのままになっています。破損の可能性があるため、ビューアーで確認してください。</translation>
    </message>
    <message>
        <source>The DICOM file uses a character set that the program does not know, so these names cannot be written into it. Send it as it is, or use names in plain letters without accents.</source>
        <translation>DICOMファイルがこのプログラムの知らない文字セットを使用しているため、これらの氏名を書き込めません。そのまま送信するか、アクセント記号のない英字の氏名を使用してください。</translation>
    </message>
    <message>
        <source>A text in the DICOM file, or one that is to be written into it, does not fit the character set {charset}. Choose ISO_IR 192 (Unicode).</source>
        <translation>DICOMファイル内のテキスト、または書き込むテキストが、文字セット{charset}に合いません。ISO_IR 192 (Unicode) を選択してください。</translation>
    </message>
    <message>
        <source>The pictures that are to become one object differ in size, or in being grey or in colours.</source>
        <translation>1つのオブジェクトにする画像のサイズ、またはグレースケール/カラーの別が異なります。</translation>
    </message>
    <message>
        <source>{file} and {other} cannot become one object: they differ in size, or in being grey or in colours.</source>
        <translation>{file}と{other}は1つのオブジェクトにできません: サイズ、またはグレースケール/カラーの別が異なります。</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} have different descriptions, additional info or profiles. Leave one of each.</source>
        <translation>{file} と1つのオブジェクトになる画像に、異なる記述、追加情報、またはプロファイルが付いています。それぞれ1つだけにしてください。</translation>
    </message>
    <message>
        <source>A picture that was taken out of {file} cannot be joined with others. Send it by itself.</source>
        <translation>{file}から取り出した画像は、ほかと結合できません。単独で送信してください。</translation>
    </message>
    <message>
        <source>{file} cannot be joined with others, since it holds several pictures itself. Send it by itself.</source>
        <translation>{file}は複数の画像を含むため、ほかと結合できません。単独で送信してください。</translation>
    </message>
    <message>
        <source>Only {count} of the files can be joined, and --join makes one object of several pictures: name two or more, or leave it out.</source>
        <translation>結合できるファイルは{count}件だけです。--joinは複数の画像を1つのオブジェクトにします。2件以上指定するか、--joinを外してください。</translation>
    </message>
    <message>
        <source>Of {file} only the first of {count} pictures is sent, as the settings say.</source>
        <translation>設定により、{file}の{count}枚の画像のうち最初の1枚だけを送信します。</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of each colour: the picture has more.</source>
        <translation>各色256階調に減らしました: 元の画像の階調はそれを超えています。</translation>
    </message>
    <message>
        <source>The picture is in colours; the SOP class chosen in the settings holds only greys.</source>
        <translation>画像はカラーですが、設定で選択されたSOPクラスはグレースケールのみに対応しています。</translation>
    </message>
    <message>
        <source>The pages of {file} differ in size or kind: each becomes an object of its own.</source>
        <translation>{file}のページはサイズまたは種類が異なるため、ページごとに別のオブジェクトになります。</translation>
    </message>
    <message>
        <source>The colour profile of the picture cannot be used; its colours may look a little different.</source>
        <translation>画像のカラープロファイルを使用できません。色が少し異なって見える可能性があります。</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of grey, from its darkest to its brightest value: the picture has more.</source>
        <translation>最も暗い値から最も明るい値までを、256階調のグレースケールに減らしました: 元の画像の階調はそれを超えています。</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: it does not hold text.</source>
        <translation>{text}は追加タグにできません: テキストを保持しないタグです。</translation>
    </message>
    <message>
        <source>{text} is not in the DICOM dictionary, and it is not private (of an odd group).</source>
        <translation>{text}はDICOM辞書になく、プライベート (奇数グループ) でもありません。</translation>
    </message>
    <message>
        <source>The value of {name} does not have the form of {vr}.</source>
        <translation>{name}の値が{vr}の形式ではありません。</translation>
    </message>
    <message>
        <source>A value is larger than the {limit} that it may have in a DICOM object. Cut the file into parts, or shorten the text.</source>
        <translation>値がDICOMオブジェクトの上限{limit}を超えています。ファイルを分割するか、テキストを短くしてください。</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, then try again.</source>
        <translation>{folder}のディスクがいっぱいです。空き容量を確保してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>{folder} is on a disk that cannot be written to.</source>
        <translation>{folder}は書き込みできないディスクにあります。</translation>
    </message>
    <message>
        <source>This user may not write into {folder}.</source>
        <translation>このユーザーには{folder}への書き込み権限がありません。</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Look after the disk of {folder}, then try again.</source>
        <translation>ディスクへの書き込みに失敗しました: {reason}。{folder}のディスクを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Not sent, because another file of the job could not be converted and all or nothing was chosen.</source>
        <translation>ジョブ内の別のファイルを変換できず、「全件揃えて送信」が選択されているため、送信しませんでした。</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of the program. Use that version, or move {path} away.</source>
        <translation>送信トレイは、より新しいバージョンのプログラムで書き込まれています。そのバージョンを使用するか、{path}を別の場所へ移動してください。</translation>
    </message>
    <message>
        <source>Sending took longer than the {seconds} seconds allowed for one study. Send the rest again.</source>
        <translation>1検査に許可された{seconds}秒以内に送信が終わりませんでした。残りをもう一度送信してください。</translation>
    </message>
    <message>
        <source>The outbox could not be written: {reason}. Make room on its disk, then try again.</source>
        <translation>送信トレイに書き込めませんでした: {reason}。ディスクの空き容量を確保してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk of the outbox is full ({reason}). Make room on it, then try again.</source>
        <translation>送信トレイのディスクがいっぱいです ({reason})。空き容量を確保してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The outbox {path} cannot be read: {reason}. It was left as it is.</source>
        <translation>送信トレイ{path}を読み取れません: {reason}。そのまま残しました。</translation>
    </message>
    <message>
        <source>{peer} does not take PDF documents, so images of the pages were made instead.</source>
        <translation>{peer}はPDF文書を受け入れないため、代わりにページの画像を作成しました。</translation>
    </message>
    <message>
        <source>{peer} does not take video as {refused}, so it was made as {made} instead.</source>
        <translation>{peer}は動画を{refused}として受け入れないため、代わりに{made}として作成しました。</translation>
    </message>
    <message>
        <source>{peer} does not take this picture as {syntax}, so it was sent uncompressed.</source>
        <translation>{peer}はこの画像を{syntax}で受け入れないため、非圧縮で送信しました。</translation>
    </message>
    <message>
        <source>Files can be moved away only after proof that the PACS holds them. Set what proves it for each destination (settings, or --confirm), or leave the files where they are.</source>
        <translation>ファイルを移動できるのは、PACSでの格納が証明された後だけです。送信先ごとに証明方法を設定するか (設定または--confirm)、ファイルを元の場所に残してください。</translation>
    </message>
    <message>
        <source>{source} was left where it is: it is on a network folder, which the settings exempt.</source>
        <translation>{source}は元の場所に残しました: 設定で対象外としているネットワークフォルダーにあります。</translation>
    </message>
    <message>
        <source>{source} is stored, but could not be moved away: {reason}. Move it yourself.</source>
        <translation>{source}は格納済みですが、移動できませんでした: {reason}。手動で移動してください。</translation>
    </message>
    <message>
        <source>Paused. It stays in the outbox until somebody resumes it.</source>
        <translation>一時停止中です。再開されるまで送信トレイに残ります。</translation>
    </message>
    <message>
        <source>{peer} said that it stored this, but does not hold it. It was sent twice; ask its administrator why it drops it.</source>
        <translation>{peer}は格納したと応答しましたが、保持していません。2回送信しました。破棄される理由を管理者に確認してください。</translation>
    </message>
    <message>
        <source>It is stored, but {peer} could not be asked whether it holds it. It will be asked again.</source>
        <translation>格納済みですが、保持しているかを{peer}に確認できませんでした。後で再確認します。</translation>
    </message>
    <message>
        <source>{peer} refuses to be asked for storage commitment (status {status}). Confirm by a search instead, in the settings.</source>
        <translation>{peer}はストレージコミットメントの要求を拒否しました (ステータス {status})。代わりに、設定で検索による確認を選択してください。</translation>
    </message>
    <message>
        <source>{peer} was asked to commit to this, but has not reported in time. Check that it knows our address and the port for reports.</source>
        <translation>{peer}にコミットメントを要求しましたが、時間内に報告がありませんでした。こちらのアドレスと報告用ポートが登録されているか確認してください。</translation>
    </message>
    <message>
        <source>{peer} reports that it does not hold this. Ask its administrator why it drops it.</source>
        <translation>{peer}は、これを保持していないと報告しています。破棄される理由を管理者に確認してください。</translation>
    </message>
    <message>
        <source>{peer} could not check whether it holds this. Send it again later.</source>
        <translation>{peer}は、これを保持しているか確認できませんでした。後でもう一度送信してください。</translation>
    </message>
    <message>
        <source>{peer} has no room to commit to this. Tell its administrator, then send it again.</source>
        <translation>{peer}には、コミットメントのための空き容量がありません。管理者に連絡してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>{peer} does not commit to objects of this kind. Confirm by a search instead.</source>
        <translation>{peer}は、この種類のオブジェクトのコミットメントに対応していません。代わりに検索で確認してください。</translation>
    </message>
    <message>
        <source>{peer} holds an object of another kind under this UID. Ask its administrator to look at it.</source>
        <translation>{peer}は、このUIDで別の種類のオブジェクトを保持しています。管理者に確認を依頼してください。</translation>
    </message>
    <message>
        <source>{peer} took the question for one that it had been asked before. Send it again.</source>
        <translation>{peer}は、この要求を以前の要求と重複していると判断しました。もう一度送信してください。</translation>
    </message>
    <message>
        <source>{peer} does not commit to this (reason {reason}). Ask its administrator.</source>
        <translation>{peer}は、これのコミットメントを拒否しました (理由 {reason})。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>There is no room for this job: it needs about {needed} MB in {folder}, where {free} MB are free. Make room, then send it.</source>
        <translation>このジョブのための空き容量がありません: {folder}に約{needed} MB必要ですが、空きは{free} MBです。空き容量を確保してから送信してください。</translation>
    </message>
    <message>
        <source>The outbox has it. The program's window, or 'sendtopacs outbox run', delivers it.</source>
        <translation>送信トレイに入りました。プログラムのウィンドウ、または「sendtopacs outbox run」が送信します。</translation>
    </message>
    <message>
        <source>The report cannot be saved there: {reason}. Choose another folder.</source>
        <translation>レポートをそこに保存できません: {reason}。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The report could not be printed. Look whether the printer is on, or save it as a PDF.</source>
        <translation>レポートを印刷できませんでした。プリンターの電源を確認するか、PDFとして保存してください。</translation>
    </message>
    <message>
        <source>The day '{text}' cannot be read. Type one, or a first and a last one, as in 2026-03-01 - 2026-03-31.</source>
        <translation>日付「{text}」を読み取れません。1日、または開始日と終了日を入力してください (例: 2026-03-01 - 2026-03-31)。</translation>
    </message>
    <message>
        <source>No job in the outbox fits what was asked for.</source>
        <translation>条件に合うジョブは送信トレイにありません。</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>送信トレイは空です。</translation>
    </message>
    <message>
        <source>Nothing in the outbox is under way, waits or failed. 'outbox list --all' lists the rest.</source>
        <translation>送信トレイに処理中、待機中、失敗のジョブはありません。「outbox list --all」で残りを一覧表示できます。</translation>
    </message>
    <message>
        <source>Nothing in the outbox is due.</source>
        <translation>送信トレイに、送信時期が来たジョブはありません。</translation>
    </message>
    <message>
        <source>Jobs removed from the outbox: {count}.</source>
        <translation>送信トレイから削除したジョブ: {count}。</translation>
    </message>
    <message>
        <source>Name one or more jobs, as 'outbox list' shows them, or say --all.</source>
        <translation>「outbox list」に表示されるジョブを1つ以上指定するか、--allを付けてください。</translation>
    </message>
    <message>
        <source>The outbox has no job {job}. 'outbox list --all' shows those it has.</source>
        <translation>送信トレイにジョブ{job}はありません。「outbox list --all」で一覧を確認できます。</translation>
    </message>
    <message>
        <source>More than one job begins with {job}. Give more of its id.</source>
        <translation>{job}で始まるジョブが複数あります。IDをより長く指定してください。</translation>
    </message>
    <message>
        <source>Job {job} has no file {number}.</source>
        <translation>ジョブ{job}にファイル{number}はありません。</translation>
    </message>
    <message>
        <source>An error of the program itself ({reason}). Please report it with the log file; it holds no patient data.</source>
        <translation>プログラム自体のエラーです ({reason})。ログファイルを添えて報告してください。患者データは含まれていません。</translation>
    </message>
    <message>
        <source>{file}: the edit '{edit}' does not have the numbers it needs: four for a rectangle (x,y,width,height) or a line, one for an angle, three points or more for an area.</source>
        <translation>{file}: 編集「{edit}」に必要な数値が揃っていません: 矩形 (x,y,幅,高さ) または線は4つ、角度は1つ、領域は3点以上です。</translation>
    </message>
    <message>
        <source>{file}: pictures are turned by 90, 180 or 270 degrees.</source>
        <translation>{file}: 画像の回転は90、180、270度です。</translation>
    </message>
    <message>
        <source>{file}: pictures are straightened by 45 degrees at most, either way.</source>
        <translation>{file}: 画像の傾き補正は、左右それぞれ最大45度です。</translation>
    </message>
    <message>
        <source>{file}: a text in the picture has 1 to 200 characters.</source>
        <translation>{file}: 画像内の文字は1～200文字です。</translation>
    </message>
    <message>
        <source>This computer has no font with all letters of a text in the picture. Write it in other letters, or install a font such as DejaVu Sans.</source>
        <translation>このコンピューターには、画像内の文字をすべて表示できるフォントがありません。別の文字で入力するか、DejaVu Sansなどのフォントをインストールしてください。</translation>
    </message>
    <message>
        <source>{file}: the two ends of a line lie at the same place. Draw it longer.</source>
        <translation>{file}: 線の両端が同じ位置にあります。もっと長く引いてください。</translation>
    </message>
    <message>
        <source>{file}: a known length is more than 0 mm.</source>
        <translation>{file}: 既知の長さは0 mmより大きくしてください。</translation>
    </message>
    <message>
        <source>{file}: a rectangle is at least one pixel wide and high. Draw it larger.</source>
        <translation>{file}: 矩形の幅と高さは1ピクセル以上です。もっと大きく描いてください。</translation>
    </message>
    <message>
        <source>{file}: a rectangle or area lies outside the picture, which has {columns} by {rows} pixels at that step. Choose one within it.</source>
        <translation>{file}: 矩形または領域が画像の外にあります。この段階の画像は{columns} × {rows}ピクセルです。画像内で指定してください。</translation>
    </message>
    <message>
        <source>The part to be kept lies outside a page, which has {columns} by {rows} pixels. Pages of different sizes cannot be cropped together.</source>
        <translation>残す部分がページの外にあります。ページは{columns} × {rows}ピクセルです。サイズの異なるページはまとめてトリミングできません。</translation>
    </message>
    <message>
        <source>An area to be redacted lies outside a page, which has {columns} by {rows} pixels: nothing would be redacted there. Send the first page only, or each page as a file of its own.</source>
        <translation>黒塗りする領域が、{columns} × {rows} ピクセルのページの外にあります。そこでは何も黒塗りされません。最初のページだけを送信するか、ページごとに別のファイルにしてください。</translation>
    </message>
    <message>
        <source>{file}: a picture that was taken out of this video is not redacted as the video is. Redact it, too, or take it again.</source>
        <translation>{file}: この動画から取り出した画像は、動画と同じようには黒塗りされていません。その画像も黒塗りするか、取り出し直してください。</translation>
    </message>
    <message>
        <source>{file}: nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>{file}: 印刷された文字らしいものは見つかりませんでした。ご自身でもご確認ください。</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a video: its picture cannot be edited.</source>
        <translation>{file}は写真でも動画でもないため、画像を編集できません。</translation>
    </message>
    <message>
        <source>{file} is a video: rectangles can be redacted in it, and nothing else. Take a picture out of it to edit that.</source>
        <translation>{file}は動画です: できるのは矩形の黒塗りだけです。ほかの編集には、静止画を取得してください。</translation>
    </message>
    <message>
        <source>{text} is not in the list of {name}. Write a code, such as 85562004, or its name: Hand.</source>
        <translation>{text}は{name}の一覧にありません。85562004などのコード、またはその名称 (Handなど) を指定してください。</translation>
    </message>
    <message>
        <source>A file of edits cannot be read: it has to be JSON as the manual shows it.</source>
        <translation>編集ファイルを読み取れません: マニュアルに示された形式のJSONである必要があります。</translation>
    </message>
    <message>
        <source>{file} becomes an object of several pictures: what is drawn on them cannot go beside them. Have it burnt in, or send the pictures one by one.</source>
        <translation>{file} は複数の画像を含む 1 つのオブジェクトになるため、画像に描いたものを別にすることはできません。画像に焼き込むか、画像を 1 枚ずつ送信してください。</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are said to show different body parts, sides or views. Leave one of each, or send them one by one.</source>
        <translation>{file} と1つのオブジェクトになる画像に、異なる部位、左右、または方向が指定されています。それぞれ1つだけにするか、1件ずつ送信してください。</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are not all calibrated alike, and an object has one scale: none is written. Calibrate each of them alike, or send them one by one.</source>
        <translation>{file} と1つのオブジェクトになる画像の校正がすべて同じではありません。オブジェクトの縮尺は1つなので、何も書き込まれません。すべて同じように校正するか、1件ずつ送信してください。</translation>
    </message>
    <message>
        <source>{file} has several pages: what was edited is done to each of them.</source>
        <translation>{file}には複数のページがあります: 編集は各ページに適用されます。</translation>
    </message>
    <message>
        <source>The picture was edited, and therefore coded anew.</source>
        <translation>画像を編集したため、再エンコードしました。</translation>
    </message>
    <message>
        <source>The picture was edited without loss: its coded pixels were only rearranged.</source>
        <translation>画像を無劣化で編集しました: エンコード済みのピクセルを並べ替えただけです。</translation>
    </message>
    <message>
        <source>Parts of the video were made black from its beginning to its end; it was coded anew.</source>
        <translation>動画の一部を最初から最後まで黒塗りし、再エンコードしました。</translation>
    </message>
    <message numerus="yes">
        <source>The files belong to {count} patients; each patient's go in a job of their own. Take out of the list what is not to be sent.</source>
        <translation>
            <numerusform>ファイルは{count}名の患者のもので、患者ごとに別のジョブになります。送信しないものはリストから外してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names another patient than the one given, or other data of this one. DICOM files concerned: {count}.</source>
        <translation>{file}の患者が指定された患者と異なるか、同じ患者の情報に相違があります。該当するDICOMファイル: {count}。</translation>
    </message>
    <message>
        <source>The patient's identity or the accession number was edited after it came from {source} ({time}).</source>
        <translation>{source}から取得した後 ({time})、患者情報またはアクセッション番号が編集されました。</translation>
    </message>
    <message>
        <source>The patient was changed while files were in the list. Make sure that they are this patient's.</source>
        <translation>リストにファイルがある間に患者が変更されました。ファイルがこの患者のものであることを確認してください。</translation>
    </message>
    <message>
        <source>Files were sent for this patient already; these came later. For another patient press New patient (Ctrl+N) first.</source>
        <translation>この患者のファイルはすでに送信されており、これらは後から追加されたものです。別の患者の場合は、先に「新しい患者」(Ctrl+N) を押してください。</translation>
    </message>
    <message numerus="yes">
        <source>{file} is from {made}, the order was scheduled for {scheduled}: more than {days} days lie between. Files concerned: {count}.</source>
        <translation>
            <numerusform>{file}の日付は{made}、オーダーの予定日は{scheduled}で、{days}日を超える差があります。該当ファイル: {count}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: the same content was sent to {destination} for another patient ({when}).</source>
        <translation>{file}: 同じ内容が別の患者のものとして{destination}に送信されています ({when})。</translation>
    </message>
    <message>
        <source>Nothing was sent yet: there is something to look at first, above the destination.</source>
        <translation>まだ何も送信していません: 先に、送信先の上に表示された確認事項を見てください。</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more to send.</source>
        <translation>送信するには、患者IDをもう一度入力またはスキャンしてください。</translation>
    </message>
    <message>
        <source>Nothing was sent, since --strict allows no such finding. Check, or leave out --strict.</source>
        <translation>--strictはこのような確認事項を許可しないため、何も送信しませんでした。内容を確認するか、--strictを外してください。</translation>
    </message>
    <message>
        <source>Give --patient-from a DICOM file: patient and study are taken from its header.</source>
        <translation>--patient-fromにDICOMファイルを指定してください: 患者と検査はそのヘッダーから取得されます。</translation>
    </message>
    <message>
        <source>Recent patients are not shown, unless the settings allow it (recent_patients, in the general section).</source>
        <translation>設定で許可されていない限り、最近の患者は表示されません (generalセクションのrecent_patients)。</translation>
    </message>
    <message>
        <source>Say which peer is to be searched, by name or AET@HOST:PORT.</source>
        <translation>検索する接続先を、名前またはAET@HOST:PORTで指定してください。</translation>
    </message>
    <message>
        <source>There is no job {text}. Without a job, the command lists those that were sent.</source>
        <translation>ジョブ{text}はありません。ジョブを省略すると、送信済みのものを一覧表示します。</translation>
    </message>
    <message>
        <source>Several jobs begin with {text}. Give more of its letters.</source>
        <translation>{text}で始まるジョブが複数あります。より長く指定してください。</translation>
    </message>
    <message>
        <source>{peer} cannot be called: its AE title, host or URL is missing, or was wrong in the settings. Whoever looks after this computer can fill it in under Settings.</source>
        <translation>{peer}を呼び出せません。AEタイトル、ホスト、またはURLがないか、設定で誤っていました。このコンピューターの管理者が設定で入力できます。</translation>
    </message>
    <message>
        <source>{peer}: the host {host} is unknown. Check its name, and that this computer is on the network.</source>
        <translation>{peer}: ホスト{host}が見つかりません。名前と、このコンピューターのネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>{peer}: {host} refuses connections on port {port}. Check that it is running there and the port is right.</source>
        <translation>{peer}: {host}がポート{port}で接続を拒否しています。稼働していること、ポートが正しいことを確認してください。</translation>
    </message>
    <message>
        <source>{peer}: there is no way through the network to {host}. Check the address and the network.</source>
        <translation>{peer}: ネットワーク上で{host}に到達できません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s. Check the address, or ask about a firewall.</source>
        <translation>{peer}: {host}がポート{port}で{seconds}秒以内に応答しませんでした。アドレスを確認するか、ファイアウォールについて問い合わせてください。</translation>
    </message>
    <message>
        <source>{peer}: no connection to {host}, port {port}: {reason}.</source>
        <translation>{peer}: {host}、ポート{port}に接続できません: {reason}。</translation>
    </message>
    <message>
        <source>{peer}: something answers at {host}, port {port}, but not in DICOM. Check the port number.</source>
        <translation>{peer}: {host}、ポート{port}から応答がありましたが、DICOMではありません。ポート番号を確認してください。</translation>
    </message>
    <message>
        <source>{peer}: the connection was taken, but the association request was not answered within {seconds} s. Check the port number, or ask whether the PACS is overloaded.</source>
        <translation>{peer}: 接続は受け付けられましたが、アソシエーション要求に{seconds}秒以内に応答がありませんでした。ポート番号を確認するか、PACSが過負荷でないか問い合わせてください。</translation>
    </message>
    <message>
        <source>{peer} broke off when an association was asked for. Its log will say why; often it does not know us yet.</source>
        <translation>{peer}は、アソシエーションの要求時に接続を切断しました。理由は相手側のログに記録されています。多くの場合、こちらがまだ登録されていません。</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not go by the AE title {called}. Correct the AE title of this record.</source>
        <translation>{peer}がアソシエーションを拒否しました: AEタイトル{called}は相手のものではありません。この登録のAEタイトルを修正してください。</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not know our AE title {calling}. Have the PACS administrator add it, or correct ours in the settings.</source>
        <translation>{peer}がアソシエーションを拒否しました: こちらのAEタイトル{calling}が登録されていません。PACS管理者に追加を依頼するか、設定でこちらのAEタイトルを修正してください。</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it is too busy just now. Try again later.</source>
        <translation>{peer}がアソシエーションを拒否しました: 現在混み合っています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it has as many open as it allows. Try again later.</source>
        <translation>{peer}がアソシエーションを拒否しました: 同時接続数が上限に達しています。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support the DICOM application context.</source>
        <translation>{peer}がアソシエーションを拒否しました: DICOMアプリケーションコンテキストに対応していません。</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support this version of the DICOM protocol.</source>
        <translation>{peer}がアソシエーションを拒否しました: このバージョンのDICOMプロトコルに対応していません。</translation>
    </message>
    <message>
        <source>{peer} rejected the association for the time being, without a reason. Try again later.</source>
        <translation>{peer}が理由を示さず、一時的にアソシエーションを拒否しました。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. Ask its administrator to look into its log.</source>
        <translation>{peer}が理由を示さずにアソシエーションを拒否しました。管理者にログの確認を依頼してください。</translation>
    </message>
    <message>
        <source>{peer} associates, but accepts none of the kinds of object or encoding that we proposed. Ask its administrator what it takes.</source>
        <translation>{peer}はアソシエーションを受け入れましたが、提案したオブジェクトの種類やエンコードをどれも受け入れません。何を受け入れるか管理者に確認してください。</translation>
    </message>
    <message>
        <source>{peer} broke off the association. What was not acknowledged has to be sent again.</source>
        <translation>{peer}がアソシエーションを切断しました。受信確認のないものは再送信が必要です。</translation>
    </message>
    <message>
        <source>{peer} ended the association early. What was not acknowledged has to be sent again.</source>
        <translation>{peer}がアソシエーションを途中で終了しました。受信確認のないものは再送信が必要です。</translation>
    </message>
    <message>
        <source>The connection to {peer} broke. What was not acknowledged has to be sent again.</source>
        <translation>{peer}との接続が切れました。受信確認のないものは再送信が必要です。</translation>
    </message>
    <message>
        <source>{peer} answered in a way that DICOM does not allow, so the association was ended.</source>
        <translation>{peer}の応答がDICOMの規定に反するため、アソシエーションを終了しました。</translation>
    </message>
    <message>
        <source>{peer} was not done within the time limit of {seconds} s, so the association was ended.</source>
        <translation>{peer}の処理が制限時間{seconds}秒以内に終わらなかったため、アソシエーションを終了しました。</translation>
    </message>
    <message>
        <source>{peer} answers: verified in {milliseconds} ms.</source>
        <translation>{peer}が応答しました: {milliseconds} msで確認しました。</translation>
    </message>
    <message>
        <source>{peer} associates, but answers the verification with status {status}.</source>
        <translation>{peer}はアソシエーションを受け入れましたが、接続確認にステータス{status}で応答しました。</translation>
    </message>
    <message>
        <source>{peer} does not accept {sop_class} encoded as {transfer_syntax}. Ask its administrator to allow it.</source>
        <translation>{peer}は{transfer_syntax}でエンコードされた{sop_class}を受け入れません。管理者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>Not sent: the object gives its kind or encoding by an invalid identifier, which no PACS can accept.</source>
        <translation>送信しませんでした: オブジェクトの種類またはエンコードを示す識別子が無効で、どのPACSも受け入れられません。</translation>
    </message>
    <message>
        <source>The prepared file cannot be read or is not the one planned. Send the source again.</source>
        <translation>準備済みのファイルを読み取れないか、予定したものと異なります。元のファイルをもう一度送信してください。</translation>
    </message>
    <message>
        <source>Stored, but the PACS does not support something optional that was asked for (status {status}).</source>
        <translation>格納されましたが、要求した任意機能の一部にPACSが対応していません (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not know an attribute of the object (status {status}).</source>
        <translation>格納されませんでした: PACSがオブジェクトの属性を認識できません (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds a value of the object invalid (status {status}). Check what was filled in.</source>
        <translation>格納されませんでした: PACSがオブジェクトの値を無効と判断しました (ステータス {status})。入力内容を確認してください。</translation>
    </message>
    <message>
        <source>Stored, but the PACS did not recognise some attributes (status {status}).</source>
        <translation>格納されましたが、PACSが認識しない属性がありました (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS failed while processing the object (status {status}). Try again later.</source>
        <translation>格納されませんでした: PACSがオブジェクトの処理に失敗しました (ステータス {status})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Not stored: the PACS already has an object of the same identifier (status {status}). If it was sent before, it is there.</source>
        <translation>格納されませんでした: 同じ識別子のオブジェクトがPACSに既にあります (ステータス {status})。以前に送信したものであれば、格納されています。</translation>
    </message>
    <message>
        <source>Not stored: the PACS answers that it does not know this object (status {status}).</source>
        <translation>格納されませんでした: PACSは、このオブジェクトを知らないと応答しています (ステータス {status})。</translation>
    </message>
    <message>
        <source>Stored, but the PACS finds a value out of range (status {status}).</source>
        <translation>格納されましたが、PACSが範囲外と判断した値があります (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not accept the object's identifier (status {status}).</source>
        <translation>格納されませんでした: PACSがオブジェクトの識別子を受け入れません (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not support this kind of object (status {status}).</source>
        <translation>格納されませんでした: PACSがこの種類のオブジェクトに対応していません (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS knows this object as one of another kind (status {status}).</source>
        <translation>格納されませんでした: このオブジェクトは、PACSでは別の種類のものとして登録されています (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses an attribute that it requires (status {status}).</source>
        <translation>格納されませんでした: PACSが必須とする属性がありません (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses a value that it requires (status {status}).</source>
        <translation>格納されませんでした: PACSが必須とする値がありません (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: we may not store there (status {status}). Ask the PACS administrator for the right.</source>
        <translation>格納されませんでした: 格納する権限がありません (ステータス {status})。PACS管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>Not stored: the PACS took the request for a repeated one (status {status}). Send it again.</source>
        <translation>格納されませんでした: PACSが要求を重複と判断しました (ステータス {status})。もう一度送信してください。</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not offer to store this kind of object (status {status}).</source>
        <translation>格納されませんでした: PACSはこの種類のオブジェクトの格納機能を提供していません (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS did not understand the request (status {status}).</source>
        <translation>格納されませんでした: PACSが要求を理解できませんでした (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS has reached a limit of its own (status {status}). Try again later.</source>
        <translation>格納されませんでした: PACSが自身の上限に達しています (ステータス {status})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Not stored: the PACS has no room or is overloaded (status {status}). Try again later.</source>
        <translation>格納されませんでした: PACSの空き容量がないか、過負荷です (ステータス {status})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>格納されませんでした: PACSは、オブジェクトがその種類に適合しないと判断しました (ステータス {status})。</translation>
    </message>
    <message>
        <source>Stored, but the PACS changed some values to avoid a conflict (status {status}).</source>
        <translation>格納されましたが、競合を避けるためPACSが一部の値を変更しました (ステータス {status})。</translation>
    </message>
    <message>
        <source>Stored, but the PACS left out some of the object's data (status {status}).</source>
        <translation>格納されましたが、PACSがオブジェクトのデータの一部を除外しました (ステータス {status})。</translation>
    </message>
    <message>
        <source>Stored, although the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>格納されましたが、PACSは、オブジェクトがその種類に適合しないと判断しています (ステータス {status})。</translation>
    </message>
    <message>
        <source>Stored, with a warning of the PACS (status {status}).</source>
        <translation>格納されましたが、PACSの警告があります (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not decode the object (status {status}).</source>
        <translation>格納されませんでした: PACSがオブジェクトをデコードできませんでした (ステータス {status})。</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not make sense of the object (status {status}). Its log may say more.</source>
        <translation>格納されませんでした: PACSがオブジェクトを解釈できませんでした (ステータス {status})。PACSのログに詳細がある可能性があります。</translation>
    </message>
    <message>
        <source>Not stored: a fault in the PACS's own program (status {status}). Tell its administrator.</source>
        <translation>格納されませんでした: PACSのプログラムの障害です (ステータス {status})。PACS管理者に連絡してください。</translation>
    </message>
    <message>
        <source>Not stored: the PACS answered with status {status}, which is not defined for storage.</source>
        <translation>格納されませんでした: PACSがステータス{status}で応答しました。これは格納用に定義されていません。</translation>
    </message>
    <message>
        <source>{text} is nothing that the window can be opened with. See 'sendtopacs --help'.</source>
        <translation>{text}を指定してウィンドウを開くことはできません。「sendtopacs --help」を参照してください。</translation>
    </message>
    <message>
        <source>{text} needs a value.</source>
        <translation>{text}には値が必要です。</translation>
    </message>
    <message>
        <source>The address from outside is too long.</source>
        <translation>外部から渡されたアドレスが長すぎます。</translation>
    </message>
    <message>
        <source>{name} must be one value here, without *, ? and backslashes.</source>
        <translation>{name}は、*、?、バックスラッシュを含まない1つの値で指定してください。</translation>
    </message>
    <message>
        <source>A patient was asked for, but no worklist or PACS to look in is set up under that name. Add one in the settings.</source>
        <translation>患者が要求されましたが、その名前のワークリストまたはPACSが設定されていません。設定で追加してください。</translation>
    </message>
    <message>
        <source>Not exactly one matches what another program asked for. Choose the right one.</source>
        <translation>ほかのプログラムの要求に一致するものが1件に定まりません。正しいものを選択してください。</translation>
    </message>
    <message>
        <source>Not exactly one matches the scanned ID. Choose the right one.</source>
        <translation>スキャンしたIDに一致するものが1件に定まりません。正しいものを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off before it was done, so these {count} results are not all.</source>
        <translation>
            <numerusform>{peer}が途中で切断したため、この{count}件の結果はすべてではありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within the time limit of {seconds} s, so these {count} results are not all. Search for less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer}の処理が制限時間{seconds}秒以内に終わらなかったため、この{count}件の結果はすべてではありません。検索条件を絞るか、設定で時間を延ばしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these {limit} results. Search for less: a name, a date, a modality.</source>
        <translation>結果はこの{limit}件より多くあります。氏名、日付、モダリティなどで検索条件を絞ってください。</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} results that cannot be read; they are left out.</source>
        <translation>
            <numerusform>{peer}から届いた結果のうち{count}件は読み取れないため、除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of search (status {status}). Choose another model.</source>
        <translation>{peer}はこの種類の検索に対応していません (ステータス {status})。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>We may not search {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>{peer}を検索する権限がありません (ステータス {status})。管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>{peer} is out of resources and did not finish the search (status {status}). Search for less, or try again later.</source>
        <translation>{peer}のリソースが不足し、検索が完了しませんでした (ステータス {status})。検索条件を絞るか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{peer} does not search like this (status {status}). Say more of what is wanted, or choose another level or model.</source>
        <translation>{peer}はこの方法での検索に対応していません (ステータス {status})。条件を増やすか、別のレベルまたはモデルを選択してください。</translation>
    </message>
    <message>
        <source>{peer} could not process the search (status {status}). Try it without wildcards, or at another level.</source>
        <translation>{peer}が検索を処理できませんでした (ステータス {status})。ワイルドカードなし、または別のレベルでお試しください。</translation>
    </message>
    <message>
        <source>{peer} stopped the search by itself (status {status}), so these results may not be all.</source>
        <translation>{peer}が自ら検索を停止したため (ステータス {status})、この結果はすべてではない可能性があります。</translation>
    </message>
    <message>
        <source>{peer} ended the search with status {status}, so these results may not be all.</source>
        <translation>{peer}がステータス{status}で検索を終了したため、この結果はすべてではない可能性があります。</translation>
    </message>
    <message>
        <source>The date is none that can be searched for. Type a day, such as 2026-03-21, or two with a hyphen between them.</source>
        <translation>検索できる日付ではありません。2026-03-21のように1日、またはハイフンで区切った2日を入力してください。</translation>
    </message>
    <message>
        <source>{name} can be searched for in plain letters only, without accents.</source>
        <translation>{name}は、アクセント記号のない英字でのみ検索できます。</translation>
    </message>
    <message>
        <source>{text} is not a DICOM keyword that can be searched for.</source>
        <translation>{text}は検索に使えるDICOMキーワードではありません。</translation>
    </message>
    <message>
        <source>What to search for is given as KEYWORD=VALUE, by DICOM keyword.</source>
        <translation>検索条件は、DICOMキーワードを使ってKEYWORD=VALUEの形で指定します。</translation>
    </message>
    <message>
        <source>The query file {file} cannot be used: {reason}. It must be a DICOM data set.</source>
        <translation>クエリファイル{file}を使用できません: {reason}。DICOMデータセットである必要があります。</translation>
    </message>
    <message>
        <source>{peer}: nothing matches.</source>
        <translation>{peer}: 一致するものがありません。</translation>
    </message>
    <message>
        <source>{peer}: {count} match, where exactly one is needed. Say more with --where.</source>
        <translation>{peer}: {count}件一致しましたが、1件に定まる必要があります。--whereで条件を増やしてください。</translation>
    </message>
    <message>
        <source>{peer} did not finish the search, so it is not sure that only one matches.</source>
        <translation>{peer}が検索を完了しなかったため、一致が1件だけとは断定できません。</translation>
    </message>
    <message>
        <source>{peer}: {count} found.</source>
        <translation>{peer}: {count}件見つかりました。</translation>
    </message>
    <message>
        <source>Give one of --worklist and --study, with at least one --where, or --patient-from alone.</source>
        <translation>--worklistまたは--studyのどちらかを1つ以上の--whereとともに指定するか、--patient-fromだけを指定してください。</translation>
    </message>
    <message>
        <source>Only a worklist can be kept and searched later.</source>
        <translation>保管して後で検索できるのはワークリストだけです。</translation>
    </message>
    <message>
        <source>{peer} does not answer. These are its orders as of {when} ({age} old): newer ones are missing, and some may be done or cancelled.</source>
        <translation>{peer}が応答しません。これは{when}現在のオーダーです ({age}前)。新しいものは含まれず、完了または取り消し済みのものが含まれる可能性があります。</translation>
    </message>
    <message>
        <source>These are the orders of {peer} as of {when} ({age} old). It was not asked: newer ones are missing, and some may be done or cancelled.</source>
        <translation>これは{when}現在の{peer}のオーダーです ({age}前)。今回は問い合わせていないため、新しいものは含まれず、完了または取り消し済みのものが含まれる可能性があります。</translation>
    </message>
    <message>
        <source>Nothing is kept of {peer}. Ask it with --refresh while it is there.</source>
        <translation>{peer}の情報は保管されていません。接続できるときに--refreshで問い合わせてください。</translation>
    </message>
    <message>
        <source>{peer} did not say which series the study has, so no series number is known to be free. Try again, or give one yourself.</source>
        <translation>{peer}から検査内のシリーズの情報が得られず、空いているシリーズ番号がわかりません。もう一度試すか、番号を指定してください。</translation>
    </message>
    <message>
        <source>Say what to fetch, such as -k PatientID=123 or -k StudyInstanceUID=1.2.3.</source>
        <translation>取得するものを指定してください。例: -k PatientID=123、-k StudyInstanceUID=1.2.3。</translation>
    </message>
    <message>
        <source>The model '{model}' has no level {level}. Choose another model or level.</source>
        <translation>モデル「{model}」にレベル{level}はありません。別のモデルまたはレベルを選択してください。</translation>
    </message>
    <message>
        <source>This level can only be fetched with {names}. Add it, or use --relational where the PACS allows it.</source>
        <translation>このレベルの取得には{names}が必要です。追加するか、PACSが許可していれば--relationalを使用してください。</translation>
    </message>
    <message>
        <source>{peer} does not offer {operation} in this model. Choose another model, or C-MOVE instead of C-GET.</source>
        <translation>{peer}はこのモデルの{operation}に対応していません。別のモデルを選択するか、C-GETの代わりにC-MOVEを使用してください。</translation>
    </message>
    <message>
        <source>{peer} did not agree to {options}: it may refuse the request, or send objects as they are.</source>
        <translation>{peer}は{options}に同意しませんでした: 要求を拒否するか、オブジェクトをそのまま送信する可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {count} objects had arrived by then and are kept.</source>
        <translation>
            <numerusform>中止しました: それまでに届いた{count}件のオブジェクトは保持されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off: {count} objects had arrived by then and are kept. Try again.</source>
        <translation>
            <numerusform>{peer}が切断しました: それまでに届いた{count}件のオブジェクトは保持されています。もう一度お試しください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was silent for {seconds} s: {count} objects had arrived by then and are kept. Try again, or allow more time.</source>
        <translation>
            <numerusform>{peer}から{seconds}秒間応答がありませんでした: それまでに届いた{count}件のオブジェクトは保持されています。もう一度試すか、時間を延ばしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within {seconds} s: {count} objects had arrived by then and are kept. Fetch less, or allow more time in the settings.</source>
        <translation>
            <numerusform>{peer}の処理が{seconds}秒以内に終わりませんでした: それまでに届いた{count}件のオブジェクトは保持されています。取得範囲を絞るか、設定で時間を延ばしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} could not send {failed} of the objects (status {status}); {count} arrived.</source>
        <translation>{peer}は{failed}件のオブジェクトを送信できませんでした (ステータス {status})。{count}件が届きました。</translation>
    </message>
    <message>
        <source>{peer} sent {warnings} of the objects with a warning.</source>
        <translation>{peer}は{warnings}件のオブジェクトを警告付きで送信しました。</translation>
    </message>
    <message>
        <source>{peer} says that it sent {said} objects, but {count} arrived here. Does it know this computer's address and port as {destination}?</source>
        <translation>{peer}は{said}件のオブジェクトを送信したとしていますが、届いたのは{count}件です。このコンピューターのアドレスとポートは{destination}として登録されていますか?</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} objects that nobody asked for; they were refused.</source>
        <translation>
            <numerusform>{peer}から要求していないオブジェクトが{count}件送られたため、拒否しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left in {folder} for what is fetched, so the rest was refused. Make room, or allow more in the settings.</source>
        <translation>{folder}に取得用の空き容量がないため、残りを拒否しました。空き容量を確保するか、設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>{peer} has nothing that matches.</source>
        <translation>{peer}に一致するものはありません。</translation>
    </message>
    <message>
        <source>{peer} does not know the move destination {destination} (status {status}). Have it entered there with its host and port.</source>
        <translation>{peer}に移動先{destination}が登録されていません (ステータス {status})。ホストとポートを添えて登録を依頼してください。</translation>
    </message>
    <message>
        <source>{peer} could not send anything (status {status}): the destination cannot be reached or takes nothing, or it is out of resources.</source>
        <translation>{peer}は何も送信できませんでした (ステータス {status}): 送信先に到達できないか受け入れられない、またはリソースが不足しています。</translation>
    </message>
    <message>
        <source>{peer} does not take the request like this (status {status}). Give the keys of the levels above, or choose another model.</source>
        <translation>{peer}はこの形の要求を受け付けません (ステータス {status})。上位レベルのキーを指定するか、別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>We may not fetch from {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>{peer}から取得する権限がありません (ステータス {status})。管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of retrieval (status {status}). Choose another model.</source>
        <translation>{peer}はこの種類の取得に対応していません (ステータス {status})。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>{peer} could not process the request (status {status}). Try again later.</source>
        <translation>{peer}が要求を処理できませんでした (ステータス {status})。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>{peer} ended the retrieval with status {status}, so these objects may not be all.</source>
        <translation>{peer}がステータス{status}で取得を終了したため、これらのオブジェクトはすべてではない可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects fetched into {folder}.</source>
        <translation>
            <numerusform>{peer}: {count}件のオブジェクトを{folder}に取得しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects received and not kept.</source>
        <translation>
            <numerusform>{peer}: {count}件のオブジェクトを受信しました (保持していません)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects sent to {destination}.</source>
        <translation>
            <numerusform>{peer}: {count}件のオブジェクトを{destination}に送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how: --get, --move-to AET for another archive, or --store for this program's own receiver; not --get with another.</source>
        <translation>方法を指定してください: --get、別のアーカイブへは--move-to AET、このプログラムの受信機能へは--store。--getはほかと併用できません。</translation>
    </message>
    <message>
        <source>Say with --out where the files go, or --ignore.</source>
        <translation>--outでファイルの出力先を指定するか、--ignoreを指定してください。</translation>
    </message>
    <message>
        <source>Not fetched: {uid}.</source>
        <translation>未取得: {uid}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} files cannot stand in the DICOMDIR: they lack identifiers. They are in the folder.</source>
        <translation>
            <numerusform>{count}件のファイルは識別子がないためDICOMDIRに登録できません。フォルダーには入っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer}: its certificate is not trusted ({reason}). Nothing was sent. Give the certificate of the authority that signed it in this record's settings.</source>
        <translation>{peer}: 証明書を信頼できません ({reason})。何も送信していません。署名した認証局の証明書を、この登録の設定で指定してください。</translation>
    </message>
    <message>
        <source>{peer}: its certificate has expired. Nothing was sent. Its administrator has to renew it; check this computer's date too.</source>
        <translation>{peer}: 証明書の有効期限が切れています。何も送信していません。管理者による更新が必要です。このコンピューターの日付も確認してください。</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not valid yet. Nothing was sent. Check this computer's date.</source>
        <translation>{peer}: 証明書はまだ有効期間前です。何も送信していません。このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not for {host} ({reason}). Nothing was sent. Correct the host in this record, or have the certificate issued for this name.</source>
        <translation>{peer}: 証明書が{host}用ではありません ({reason})。何も送信していません。この登録のホストを修正するか、この名前で証明書を発行してもらってください。</translation>
    </message>
    <message>
        <source>{peer}: what answers at {host}, port {port}, does not speak TLS. Nothing was sent. Use its TLS port; turn TLS off only if this network may carry patient data unprotected.</source>
        <translation>{peer}: {host}、ポート{port}の応答はTLSではありません。何も送信していません。TLS用ポートを使用してください。TLSをオフにするのは、このネットワークで患者データを保護なしで送ってよい場合に限ってください。</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: {host}、ポート{port}は、TLSの開始時に接続を終了しました。何も送信していません。多くの場合、TLSなしのポートです。TLS用ポートを使用してください。</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection right after TLS was set up. It may demand a client certificate, or not be DICOM; its log will say which.</source>
        <translation>{peer}: {host}、ポート{port}は、TLSの確立直後に接続を終了しました。クライアント証明書が必要か、DICOMではない可能性があります。相手側のログで確認できます。</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: TLSの開始時、{host}がポート{port}で{seconds}秒以内に応答しませんでした。何も送信していません。多くの場合、TLSなしのポートです。TLS用ポートを使用してください。</translation>
    </message>
    <message>
        <source>{peer} demands a client certificate and got none. Give this workstation's certificate and key in this record's settings.</source>
        <translation>{peer}はクライアント証明書を要求していますが、提示していません。この登録の設定で、このワークステーションの証明書と鍵を指定してください。</translation>
    </message>
    <message>
        <source>{peer} does not accept our client certificate {path} ({reason}). Ask its administrator which authority it trusts, and whether the certificate has expired.</source>
        <translation>{peer}はこちらのクライアント証明書{path}を受け入れません ({reason})。信頼している認証局と、証明書の有効期限を管理者に確認してください。</translation>
    </message>
    <message>
        <source>{peer} refused the TLS handshake. It demands a client certificate, or knows none of the ciphers of TLS 1.2 and 1.3 that are safe today.</source>
        <translation>{peer}がTLSハンドシェイクを拒否しました。クライアント証明書が必要か、現在安全とされるTLS 1.2と1.3の暗号スイートに対応していません。</translation>
    </message>
    <message>
        <source>{peer} knows none of the TLS versions and ciphers that are safe today (TLS 1.2 or 1.3, BCP 195). Nothing was sent. Its administrator has to update its TLS settings.</source>
        <translation>{peer}は、現在安全とされるTLSバージョンと暗号スイート (TLS 1.2または1.3、BCP 195) に対応していません。何も送信していません。管理者によるTLS設定の更新が必要です。</translation>
    </message>
    <message>
        <source>{peer}: TLS failed ({reason}). Nothing was sent. Its administrator may find more in its log.</source>
        <translation>{peer}: TLSに失敗しました ({reason})。何も送信していません。管理者が相手側のログで詳細を確認できる可能性があります。</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, demands TLS. Turn TLS on in this record's settings.</source>
        <translation>{peer}: {host}、ポート{port}はTLSを必要とします。この登録の設定でTLSをオンにしてください。</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. It may not accept the user name, passcode or token that this record gives; check them.</source>
        <translation>{peer}が理由を示さずにアソシエーションを拒否しました。この登録のユーザー名、パスコード、トークンが受け入れられていない可能性があります。確認してください。</translation>
    </message>
    <message>
        <source>{peer} is to call this program under TLS, which needs a certificate of this workstation. Set it in the record of {peer}, or allow incoming connections to be plain.</source>
        <translation>{peer}がTLSでこのプログラムに接続するには、このワークステーションの証明書が必要です。{peer}の登録で設定するか、暗号化なしの着信接続を許可してください。</translation>
    </message>
    <message>
        <source>{peer}: the authority's certificates in {path} cannot be used ({reason}). Choose a file in PEM form.</source>
        <translation>{peer}: {path}の認証局証明書を使用できません ({reason})。PEM形式のファイルを選択してください。</translation>
    </message>
    <message>
        <source>{peer}: the file {path} cannot be read: {reason}.</source>
        <translation>{peer}: ファイル{path}を読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>{peer}: our certificate {path} or its key {key} cannot be used. Both have to be in PEM form.</source>
        <translation>{peer}: こちらの証明書{path}またはその鍵{key}を使用できません。どちらもPEM形式である必要があります。</translation>
    </message>
    <message>
        <source>{peer}: the key {key} does not belong to our certificate {path}. Choose the one that does.</source>
        <translation>{peer}: 鍵{key}はこちらの証明書{path}のものではありません。対応する鍵を選択してください。</translation>
    </message>
    <message>
        <source>{peer}: the key {path} is protected by a password that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: 鍵{path}はパスワードで保護されていますが、そのパスワードがわかりません。この登録の設定、または「sendtopacs secret」で指定してください。</translation>
    </message>
    <message>
        <source>{peer}: the password that is kept for the key {key} does not open it. Give the right one in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: 鍵{key}用に保管されているパスワードでは開けません。正しいものを、この登録の設定、または「sendtopacs secret」で指定してください。</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, or the keyring is locked. It is known until the program ends, and then has to be typed again.</source>
        <translation>このコンピューターには保管できるキーリングがないか、ロックされています。プログラムの終了までは保持されますが、その後は再入力が必要です。</translation>
    </message>
    <message>
        <source>{peer} wants a password or token that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}に必要なパスワードまたはトークンがわかりません。この登録の設定、または「sendtopacs secret」で指定してください。</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring.</source>
        <translation>このコンピューターのキーリングに保管されています。</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>保管を解除しました。</translation>
    </message>
    <message>
        <source>{peer} wants no such password or token.</source>
        <translation>{peer}には、このようなパスワードやトークンは不要です。</translation>
    </message>
    <message>
        <source>{peer} did not accept our login (HTTP {status}). Check the user name, and give the password or token again.</source>
        <translation>{peer}がログインを受け付けませんでした (HTTP {status})。ユーザー名を確認し、パスワードまたはトークンを再入力してください。</translation>
    </message>
    <message>
        <source>{peer} knows us, but does not let us store (HTTP {status}). Ask its administrator for the right to.</source>
        <translation>{peer}にログインできましたが、格納が許可されていません (HTTP {status})。管理者に権限を依頼してください。</translation>
    </message>
    <message>
        <source>{peer}: there is no DICOMweb service at this URL (HTTP {status}). Correct it in this record.</source>
        <translation>{peer}: このURLにDICOMwebサービスがありません (HTTP {status})。この登録で修正してください。</translation>
    </message>
    <message>
        <source>{peer} takes no request as large as this file. Its administrator has to raise the limit of the server or of a proxy before it.</source>
        <translation>{peer}は、このファイルほど大きな要求を受け付けません。サーバーまたは手前のプロキシの上限を、管理者が上げる必要があります。</translation>
    </message>
    <message>
        <source>{peer} does not take DICOM files over STOW-RS (HTTP {status}). Check the URL.</source>
        <translation>{peer}はSTOW-RSでDICOMファイルを受け付けません (HTTP {status})。URLを確認してください。</translation>
    </message>
    <message>
        <source>{peer} is too busy or down for maintenance (HTTP {status}). It is tried again later.</source>
        <translation>{peer}は混雑しているか、メンテナンス中です (HTTP {status})。後で再試行します。</translation>
    </message>
    <message>
        <source>{peer} failed (HTTP {status}). It is tried again later; its log will say more.</source>
        <translation>{peer}でエラーが発生しました (HTTP {status})。後で再試行します。詳細は相手側のログにあります。</translation>
    </message>
    <message>
        <source>{peer} refused the request (HTTP {status}). Its log will say why.</source>
        <translation>{peer}が要求を拒否しました (HTTP {status})。理由は相手側のログにあります。</translation>
    </message>
    <message>
        <source>{peer} answered without saying that this file is stored. It does not count as stored, and is sent again.</source>
        <translation>{peer}の応答には、このファイルを格納したという記載がありません。格納済みとは扱わず、再送信します。</translation>
    </message>
    <message>
        <source>{peer}: the login server gave no token (HTTP {status}). Check the token URL, client ID and client secret.</source>
        <translation>{peer}: ログインサーバーからトークンを取得できませんでした (HTTP {status})。トークンURL、クライアントID、クライアントシークレットを確認してください。</translation>
    </message>
    <message>
        <source>{peer}: the proxy of this computer's network does not let us through to {host}, port {port}. Ask the network's administrator.</source>
        <translation>{peer}: このコンピューターのネットワークのプロキシが、{host}、ポート{port}への接続を許可していません。ネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>{peer}: the proxy on the way wants a login (HTTP {status}). Ask the network's administrator.</source>
        <translation>{peer}: 経路上のプロキシがログインを要求しています (HTTP {status})。ネットワーク管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The language changes as soon as nothing of a patient is in the window, and its other windows are closed.</source>
        <translation>言語は、ウィンドウに患者の情報がなくなり、ほかのウィンドウが閉じられ次第切り替わります。</translation>
    </message>
    <message>
        <source>No update check is set up: general.update_url and general.update_key are empty.</source>
        <translation>更新の確認が設定されていません: general.update_urlとgeneral.update_keyが空です。</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. See {page} for what is new.</source>
        <translation>新しいバージョン{version}があります。新機能は{page}を参照してください。</translation>
    </message>
    <message>
        <source>This is the newest version; the site offers {version}.</source>
        <translation>これは最新バージョンです。サイトで提供されているのは{version}です。</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked ({reason}). Check general.update_url and the network.</source>
        <translation>新しいバージョンの有無を確認できませんでした ({reason})。general.update_urlとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The answer about a newer version is not signed with the key in general.update_key, and was not believed.</source>
        <translation>新しいバージョンに関する応答がgeneral.update_keyの鍵で署名されていないため、採用しませんでした。</translation>
    </message>
    <message>
        <source>The manual has no page {text}. 'sendtopacs manual' lists its pages.</source>
        <translation>マニュアルにページ{text}はありません。「sendtopacs manual」でページ一覧を表示できます。</translation>
    </message>
    <message>
        <source>{name} must be a {form}.</source>
        <translation>{name}は{form}である必要があります。</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}.</source>
        <translation>{name}は{low}～{high}の数値で指定してください。</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}.</source>
        <translation>{name}は次のいずれかで指定してください: {allowed}。</translation>
    </message>
    <message>
        <source>{name} must be 1 to 16 plain letters, digits and signs, without a backslash.</source>
        <translation>{name}は、バックスラッシュを除く半角の英数字と記号で1～16文字にしてください。</translation>
    </message>
    <message>
        <source>{name}: {text} is not the DICOM keyword of an attribute that the form has.</source>
        <translation>{name}: {text}は、フォームにある属性のDICOMキーワードではありません。</translation>
    </message>
    <message>
        <source>{name}: write DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{name}: フォームのDICOMキーワードを、波括弧で囲んで1回ずつ書いてください。例: {{PatientID}}_*。</translation>
    </message>
    <message>
        <source>{name} may have 16 characters: plain letters, digits and signs.</source>
        <translation>{name}は16文字までです: 半角の英数字と記号。</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters, so that there is room for what follows it.</source>
        <translation>{name}は、後に続く部分を入れられるよう{limit}文字までです。</translation>
    </message>
    <message>
        <source>{name} must be a language code such as lt or pt_BR.</source>
        <translation>{name}は、ltやpt_BRのような言語コードで指定してください。</translation>
    </message>
    <message>
        <source>{name} must not hold '@' or a line break, nor begin or end with a space.</source>
        <translation>{name}には「@」や改行を含めず、先頭と末尾に空白を入れないでください。</translation>
    </message>
    <message>
        <source>{name} must be a host name, an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name}は、ホスト名、IPv4アドレス、または角括弧なしのIPv6アドレスで指定してください。</translation>
    </message>
    <message>
        <source>{name} must be an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>{name}は、IPv4アドレス、または角括弧なしのIPv6アドレスで指定してください。</translation>
    </message>
    <message>
        <source>{name} must be IP addresses or networks such as 10.1.2.0/24, with blanks between, or *.</source>
        <translation>{name}は、IPアドレスまたは10.1.2.0/24のようなネットワークを空白区切りで指定するか、*にしてください。</translation>
    </message>
    <message>
        <source>{name} must be the whole path of a file, from the root or the drive on.</source>
        <translation>{name}は、ルートまたはドライブから始まるファイルの完全パスで指定してください。</translation>
    </message>
    <message>
        <source>{name} may have 64 characters and no line break.</source>
        <translation>{name}は64文字まで、改行なしです。</translation>
    </message>
    <message>
        <source>{name}: the chosen kind of user identity needs a user name.</source>
        <translation>{name}: 選択した種類のユーザー識別にはユーザー名が必要です。</translation>
    </message>
    <message>
        <source>{name} must be a URL such as https://pacs.example/dicom-web, without a login in it.</source>
        <translation>{name}は、ログイン情報を含まない、https://pacs.example/dicom-webのようなURLで指定してください。</translation>
    </message>
    <message>
        <source>{name} is missing: the chosen protocol needs it.</source>
        <translation>{name}がありません: 選択したプロトコルに必要です。</translation>
    </message>
    <message>
        <source>{name} begins with http: patient data and passwords would go through the network unprotected. Use https.</source>
        <translation>{name}がhttpで始まっています: 患者データとパスワードが保護されずにネットワークを流れます。httpsを使用してください。</translation>
    </message>
    <message>
        <source>{text} is reached over the web, so it cannot be asked for this proof itself. Choose C-FIND and the PACS to search, or trust its answer.</source>
        <translation>{text}にはウェブ経由で接続するため、この証明を直接求めることができません。C-FINDと検索先のPACSを選択するか、応答を信頼してください。</translation>
    </message>
    <message>
        <source>{name} may have 256 characters and no line break.</source>
        <translation>{name}は256文字まで、改行なしです。</translation>
    </message>
    <message>
        <source>{text} in '{name}' is not a file extension: letters and digits, without the dot.</source>
        <translation>「{name}」の{text}はファイル拡張子ではありません: ドットなしの英数字で指定してください。</translation>
    </message>
    <message>
        <source>The name {text} is used twice. Give each one a name of its own.</source>
        <translation>名前{text}が2回使われています。それぞれに固有の名前を付けてください。</translation>
    </message>
    <message>
        <source>{name}: there is no PACS {text} under 'Worklists and search'. The destination itself is asked.</source>
        <translation>{name}: 「ワークリストと検索」にPACS {text}がありません。送信先自体に確認します。</translation>
    </message>
    <message>
        <source>{name}: there is no AE {text} under 'Worklists and search'. Nobody is told of procedure steps.</source>
        <translation>{name}: 「ワークリストと検索」にAE {text}がありません。手技ステップは通知されません。</translation>
    </message>
    <message>
        <source>{name}: there is no storage AE named {text}. Add it, or choose another.</source>
        <translation>{name}: {text}という名前の格納用AEはありません。追加するか、別のものを選択してください。</translation>
    </message>
    <message>
        <source>Not valid, so that the defaults stand in: {text}. Correct it in the settings; it is in the file {path}.</source>
        <translation>次の設定は無効なため、既定値を使用しています: {text}。設定で修正してください。ファイル{path}にあります。</translation>
    </message>
    <message>
        <source>The settings file {path} holds {text}, which this version does not know. It was left alone.</source>
        <translation>設定ファイル{path}に、このバージョンが知らない{text}があります。そのまま残しました。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was kept as {aside}; the defaults are used.</source>
        <translation>設定ファイル{path}を読み取れません ({reason})。{aside}として保管し、既定値を使用します。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was left as it is and does not count.</source>
        <translation>設定ファイル{path}を読み取れません ({reason})。そのまま残し、使用しません。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be opened: {reason}. It does not count.</source>
        <translation>設定ファイル{path}を開けません: {reason}。使用しません。</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of the program. What this version knows of it is used; to change settings, use the newer version.</source>
        <translation>設定ファイル{path}は、より新しいバージョンのプログラムで書き込まれています。このバージョンが知る設定は使用されます。設定を変更するには、新しいバージョンを使用してください。</translation>
    </message>
    <message>
        <source>The settings file {path} locks {text}, which does not exist: nothing is locked by it.</source>
        <translation>設定ファイル{path}がロックしている{text}は存在しません: ロックは何にも作用しません。</translation>
    </message>
    <message>
        <source>The settings file {path} sets values that the administrator has locked for this computer. They do not count.</source>
        <translation>設定ファイル{path}は、このコンピューターで管理者がロックした値を設定しています。それらは無効です。</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as settings: {reason}. Nothing was changed.</source>
        <translation>ファイル{path}を設定として読み取れません: {reason}。何も変更していません。</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of the program. Nothing was changed.</source>
        <translation>ファイル{path}は、より新しいバージョンのプログラムで書き込まれています。何も変更していません。</translation>
    </message>
    <message>
        <source>The file {path} holds {text}, which this version does not know. Nothing was changed.</source>
        <translation>ファイル{path}に、このバージョンが知らない{text}があります。何も変更していません。</translation>
    </message>
    <message>
        <source>{text} stays as it is: the administrator has locked it for this computer.</source>
        <translation>{text}は変更されません: このコンピューターでは管理者がロックしています。</translation>
    </message>
    <message>
        <source>{name}: the file {path} is not on this computer. Put it there before you connect.</source>
        <translation>{name}: ファイル{path}がこのコンピューターにありません。接続する前に配置してください。</translation>
    </message>
    <message>
        <source>{text} is locked by the administrator for this computer. Nothing was changed.</source>
        <translation>{text}は、このコンピューターでは管理者がロックしています。何も変更していません。</translation>
    </message>
    <message>
        <source>The settings are closed with a PIN. Type it to go on.</source>
        <translation>設定はPINで保護されています。続けるにはPINを入力してください。</translation>
    </message>
    <message>
        <source>That is not the PIN of the settings. Nothing was changed.</source>
        <translation>設定のPINと一致しません。何も変更していません。</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again, or ask the PACS administrator.</source>
        <translation>PINが違います。もう一度試すか、PACS管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The PIN was not typed the same way twice. Nothing was changed.</source>
        <translation>2回入力したPINが一致しません。何も変更していません。</translation>
    </message>
    <message>
        <source>The settings are closed with this PIN from now on. Keep it safe.</source>
        <translation>今後、設定はこのPINで保護されます。安全に保管してください。</translation>
    </message>
    <message>
        <source>The settings open without a PIN from now on.</source>
        <translation>今後、設定はPINなしで開けます。</translation>
    </message>
    <message>
        <source>Name the file: 'sendtopacs settings export FILE', or 'import FILE'.</source>
        <translation>ファイルを指定してください: 「sendtopacs settings export FILE」または「import FILE」。</translation>
    </message>
    <message>
        <source>The settings are in {path}. Passwords and tokens are not: type them at each workstation.</source>
        <translation>設定を{path}に書き出しました。パスワードとトークンは含まれません: 各ワークステーションで入力してください。</translation>
    </message>
    <message>
        <source>The settings of {path} are in force for this user.</source>
        <translation>{path}の設定が、このユーザーに適用されました。</translation>
    </message>
    <message>
        <source>The file is filled in here. Look at it, then save; Undo takes it back.</source>
        <translation>ファイルの内容を入力しました。確認してから保存してください。「元に戻す」で取り消せます。</translation>
    </message>
    <message>
        <source>What was changed here is not saved. Save it, or close this window once more to leave it out.</source>
        <translation>ここでの変更は保存されていません。保存するか、もう一度このウィンドウを閉じて破棄してください。</translation>
    </message>
    <message>
        <source>The settings in {path} are in order.</source>
        <translation>{path}の設定に問題はありません。</translation>
    </message>
    <message>
        <source>{name} is not what the program makes of a PIN. Set it by 'sendtopacs settings pin'.</source>
        <translation>{name}は、このプログラムがPINから作る値ではありません。「sendtopacs settings pin」で設定してください。</translation>
    </message>
    <message>
        <source>{name} must have {low} to {high} characters.</source>
        <translation>{name}は{low}～{high}文字にしてください。</translation>
    </message>
    <message>
        <source>{name}: {text} is the patient's own, and cannot be a default value.</source>
        <translation>{name}: {text}は患者固有の情報のため、既定値にできません。</translation>
    </message>
    <message>
        <source>The settings have no profile {text}.</source>
        <translation>設定にプロファイル{text}はありません。</translation>
    </message>
    <message>
        <source>Another window or program has been writing the settings for a long time. Nothing was changed; try again.</source>
        <translation>別のウィンドウまたはプログラムが、長時間にわたり設定を書き込んでいます。何も変更していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The file is not there any more. Was the stick or disk taken out?</source>
        <translation>ファイルがなくなっています。USBメモリーやディスクが取り外されていないか確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>ファイルを読み取れません: {reason}。</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>ファイルが空です。コピー元からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>This is not a photo, video, PDF, 3D model, CDA or DICOM file that the program knows. Save it as JPEG, MP4 or PDF in the program that made it, or leave it out.</source>
        <translation>このプログラムが扱える写真、動画、PDF、3Dモデル、CDA、DICOMファイルのいずれでもありません。作成元のプログラムでJPEG、MP4、PDFのいずれかとして保存するか、除外してください。</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>ファイルでもフォルダーでもありません。</translation>
    </message>
    <message>
        <source>The file has changed since it was added. Add it again.</source>
        <translation>ファイルは追加後に変更されています。もう一度追加してください。</translation>
    </message>
    <message>
        <source>There is no picture of it that the program can show. It is sent all the same.</source>
        <translation>表示できる画像がありません。送信は行われます。</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It is sent all the same.</source>
        <translation>画像が大きすぎて表示できません。送信は行われます。</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>フォルダーにファイルがありません。</translation>
    </message>
    <message>
        <source>{file} is in the list twice.</source>
        <translation>{file}がリストに2回あります。</translation>
    </message>
    <message>
        <source>{file} was already sent to {destination} ({when}).</source>
        <translation>{file}は既に{destination}に送信されています ({when})。</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Copy it from the camera again.</source>
        <translation>画像が破損していて読み取れません。カメラからコピーし直してください。</translation>
    </message>
    <message>
        <source>The picture is damaged, or coded in a way that the program does not know. Copy it from the camera again, or save it as PNG.</source>
        <translation>画像が破損しているか、このプログラムが知らない方式でエンコードされています。カメラからコピーし直すか、PNGで保存してください。</translation>
    </message>
    <message>
        <source>The picture ends early: a part of the file is missing. Copy it from the camera again.</source>
        <translation>画像が途中で終わっています: ファイルの一部が欠けています。カメラからコピーし直してください。</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points; DICOM allows {limit} in either direction.</source>
        <translation>画像は{columns} × {rows}画素です。DICOMの上限は縦横それぞれ{limit}画素です。</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points, more than the {limit} million that can be converted.</source>
        <translation>画像は{columns} × {rows}画素で、変換できる{limit}百万画素を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>The moving picture has {count} frames of {columns} by {rows} points: together more than the {limit} million that can be converted. Make it shorter or smaller, or save it as a video.</source>
        <translation>
            <numerusform>動く画像は{columns} × {rows}画素で{count}フレームあり、合計が変換できる{limit}百万画素を超えています。短くするか、小さくするか、動画として保存してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture holds measured values (floating point), which DICOM pictures of this kind cannot. Export it with 8 or 16 bits.</source>
        <translation>画像が計測値 (浮動小数点) を含んでいますが、この種類のDICOM画像では扱えません。8または16ビットでエクスポートしてください。</translation>
    </message>
    <message>
        <source>The picture is a JPEG of a rare kind (lossless, or of more than 8 bits) that cannot be converted. Save it as PNG or TIFF.</source>
        <translation>画像は変換できない特殊なJPEG (可逆、または8ビット超) です。PNGまたはTIFFで保存してください。</translation>
    </message>
    <message>
        <source>The PDF is damaged or a part of it is missing. Open it in a viewer and save it again.</source>
        <translation>PDFが破損しているか、一部が欠けています。ビューアーで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that the program cannot undo. Open it in a viewer and print it into a new PDF.</source>
        <translation>PDFが、このプログラムでは解除できない方式で暗号化されています。ビューアーで開き、新しいPDFとして印刷してください。</translation>
    </message>
    <message>
        <source>The PDF is locked: it opens only with its password. Type that beneath the list; on the command line use --password-file.</source>
        <translation>PDFがロックされています: 開くにはパスワードが必要です。リストの下に入力してください。コマンドラインでは--password-fileを使用します。</translation>
    </message>
    <message>
        <source>The PDF is locked, and none of the passwords that were given opens it. Add its own to the password file, one password a line.</source>
        <translation>PDFがロックされており、指定されたどのパスワードでも開けません。パスワードファイルに1行1つの形で追加してください。</translation>
    </message>
    <message>
        <source>This is not its password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>The PDF holds a program (JavaScript), which viewers may run. It is sent with it.</source>
        <translation>PDFに、ビューアーが実行し得るプログラム (JavaScript) が含まれています。一緒に送信されます。</translation>
    </message>
    <message>
        <source>The PDF has other files attached. They are sent with it, unseen.</source>
        <translation>PDFにほかのファイルが添付されています。内容は確認されないまま一緒に送信されます。</translation>
    </message>
    <message>
        <source>The PDF holds a command to start a program or to fetch a file. It is sent with it.</source>
        <translation>PDFに、プログラムの起動またはファイルの取得を行うコマンドが含まれています。一緒に送信されます。</translation>
    </message>
    <message>
        <source>Page {page} of the PDF cannot be drawn. Send it as a document instead.</source>
        <translation>PDFの{page}ページを描画できません。代わりに文書として送信してください。</translation>
    </message>
    <message>
        <source>Page {page} of the PDF is too large to be drawn. Choose fewer dots per inch in the settings, or send it as a document.</source>
        <translation>PDFの{page}ページは大きすぎて描画できません。設定でdpiを下げるか、文書として送信してください。</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>PDFにページがありません。</translation>
    </message>
    <message>
        <source>The 3D model is damaged, or a part of it is missing. Export it again.</source>
        <translation>3Dモデルが破損しているか、一部が欠けています。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The CDA document is damaged, or it is no well-formed XML. Export it again.</source>
        <translation>CDA文書が破損しているか、整形式のXMLではありません。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The DICOM file is damaged and cannot be read.</source>
        <translation>DICOMファイルが破損していて読み取れません。</translation>
    </message>
    <message>
        <source>The DICOM file ends early: a part of it is missing. Copy it from its source again.</source>
        <translation>DICOMファイルが途中で終わっています: 一部が欠けています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>This is the table of contents of a CD (DICOMDIR). Add the folder that it lies in.</source>
        <translation>これはCDの目次 (DICOMDIR) です。これが入っているフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>The table of contents (DICOMDIR) lists this file, but it is not there. Is the copy of the CD complete?</source>
        <translation>目次 (DICOMDIR) にこのファイルがありますが、実際には存在しません。CDのコピーが完全か確認してください。</translation>
    </message>
    <message>
        <source>{file} is not in the table of contents (DICOMDIR) of its CD. Make sure that it belongs to it.</source>
        <translation>{file}はCDの目次 (DICOMDIR) にありません。そのCDのものであることを確認してください。</translation>
    </message>
    <message>
        <source>{file} has the same SOP Instance UID as {other}, but other content: an archive would keep only one. Remove the one that is not wanted.</source>
        <translation>{file}と{other}はSOP Instance UIDが同じですが、内容が異なります: アーカイブには一方しか残りません。不要な方を削除してください。</translation>
    </message>
    <message>
        <source>{file} does not keep to the standard ({what}). It is sent as it is; an archive may refuse it.</source>
        <translation>{file}は規格に適合していません ({what})。そのまま送信しますが、アーカイブが拒否する可能性があります。</translation>
    </message>
    <message>
        <source>The DICOM file holds an odd number of bytes, which DICOM forbids: no archive can take it. Export it again.</source>
        <translation>DICOMファイルのバイト数が、DICOMで禁止されている奇数です: どのアーカイブも受け入れられません。もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>The DICOM file has {found} bytes of pixels where its header says {expected}: a part is missing. Copy it from its source again.</source>
        <translation>DICOMファイルのピクセルは{found}バイトですが、ヘッダーでは{expected}バイトです: 一部が欠けています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or packed in a way that the program does not know. Unpack it, and add the folder.</source>
        <translation>ZIPアーカイブが破損しているか、このプログラムが知らない方式で圧縮されています。展開してフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>The ZIP archive is encrypted. Unpack it with its password, and add the folder.</source>
        <translation>ZIPアーカイブが暗号化されています。パスワードで展開し、フォルダーを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive holds {count} files of {megabytes} MB together, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.</source>
        <translation>
            <numerusform>ZIPアーカイブには{count}件、合計{megabytes} MBのファイルがあり、ディスクの空き容量を超えています。空き容量を確保するか、別の場所に展開してフォルダーを追加してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM file has no valid identifiers of its own, its class or its study: no archive can take it.</source>
        <translation>DICOMファイルに、それ自体、クラス、または検査の有効な識別子がありません: どのアーカイブも受け入れられません。</translation>
    </message>
    <message>
        <source>The DICOM file does not say how its pixels are compressed (its File Meta Information is missing).</source>
        <translation>DICOMファイルに、ピクセルの圧縮方式が示されていません (File Meta Informationがありません)。</translation>
    </message>
    <message>
        <source>{peer} takes no procedure steps (MPPS). Ask its administrator to allow them for this workstation, or turn them off in the worklist's settings.</source>
        <translation>{peer}は手技ステップ (MPPS) を受け付けません。このワークステーションへの許可を管理者に依頼するか、ワークリストの設定でオフにしてください。</translation>
    </message>
    <message>
        <source>{peer} could not take the procedure step now (status {status}). It will be told again.</source>
        <translation>{peer}は現在、手技ステップを受け付けられません (ステータス {status})。後で再通知します。</translation>
    </message>
    <message>
        <source>{peer} refused the procedure step (status {status}): the order has to be closed there by hand. The files are not concerned.</source>
        <translation>{peer}が手技ステップを拒否しました (ステータス {status}): オーダーは相手側で手動で終了する必要があります。ファイルには影響ありません。</translation>
    </message>
    <message>
        <source>The RIS was told that the procedure step is {status}.</source>
        <translation>手技ステップが{status}であることをRISに通知しました。</translation>
    </message>
    <message>
        <source>A procedure step belongs to an order: --procedure-steps needs --worklist.</source>
        <translation>手技ステップはオーダーに属します: --procedure-stepsには--worklistが必要です。</translation>
    </message>
    <message>
        <source>The log in {path} has no such entry.</source>
        <translation>{path}のログに該当する項目はありません。</translation>
    </message>
    <message>
        <source>There is nothing wrong to report.</source>
        <translation>報告すべき問題はありません。</translation>
    </message>
    <message>
        <source>The support bundle is in {path}. It holds no patient data and no passwords.</source>
        <translation>サポート用ファイルは{path}にあります。患者データとパスワードは含まれていません。</translation>
    </message>
    <message>
        <source>All or nothing was chosen, and {count} of the files cannot be used. Remove them, or send the rest alone.</source>
        <translation>「全件揃えて送信」が選択されていますが、{count}件のファイルを使用できません。それらを削除するか、残りだけを送信してください。</translation>
    </message>
    <message>
        <source>{name} is required.</source>
        <translation>{name}は必須です。</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters; this has {length}.</source>
        <translation>{name}は{limit}文字までですが、{length}文字あります。</translation>
    </message>
    <message>
        <source>{name} holds a line break, a tab or another character that cannot be sent.</source>
        <translation>{name}に、改行、タブなど送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>{name} must not hold a backslash.</source>
        <translation>{name}にバックスラッシュは使用できません。</translation>
    </message>
    <message>
        <source>{name} is not a date: year, month, day, such as 1970-01-31.</source>
        <translation>{name}は日付ではありません: 1970-01-31のように年、月、日を指定してください。</translation>
    </message>
    <message>
        <source>{name} lies in the future.</source>
        <translation>{name}が未来の日付です。</translation>
    </message>
    <message>
        <source>{name} is not a time: hours, minutes, seconds, such as 14:30:05.</source>
        <translation>{name}は時刻ではありません: 14:30:05のように時、分、秒を指定してください。</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}.</source>
        <translation>{name}は{low}～{high}の整数で指定してください。</translation>
    </message>
    <message>
        <source>{name} must be a number of at most 16 characters.</source>
        <translation>{name}は16文字以内の数値で指定してください。</translation>
    </message>
    <message>
        <source>{name} may hold capital letters, digits, spaces and underscores, at most 16.</source>
        <translation>{name}に使えるのは大文字の英字、数字、空白、アンダースコアで、16文字までです。</translation>
    </message>
    <message>
        <source>{name} must be M, F, O or empty.</source>
        <translation>{name}はM、F、O、または空にしてください。</translation>
    </message>
    <message>
        <source>{name} is not a unique identifier: digits and dots, at most 64 characters.</source>
        <translation>{name}は一意の識別子ではありません: 数字とドットで64文字までです。</translation>
    </message>
    <message>
        <source>{name} has more than three groups parted by '='.</source>
        <translation>{name}に、「=」で区切られたグループが3つを超えてあります。</translation>
    </message>
    <message>
        <source>{name} has more than five parts parted by '^'.</source>
        <translation>{name}に、「^」で区切られた部分が5つを超えてあります。</translation>
    </message>
    <message>
        <source>{name} cannot be written in the character set {charset}. These can: {better}.</source>
        <translation>{name}は文字セット{charset}で書き込めません。使用できるもの: {better}。</translation>
    </message>
    <message>
        <source>{text} is not one of the character sets that the program writes. ISO_IR 192 (Unicode) holds every language; the others are {others}.</source>
        <translation>{text}は、このプログラムが書き込める文字セットではありません。ISO_IR 192 (Unicode) はすべての言語に対応します。そのほかは{others}です。</translation>
    </message>
    <message>
        <source>{text} is not an attribute that can be set.</source>
        <translation>{text}は設定できる属性ではありません。</translation>
    </message>
    <message>
        <source>Number {number} of the --set options is not of the form KEYWORD=VALUE.</source>
        <translation>{number}番目の--setオプションがKEYWORD=VALUEの形ではありません。</translation>
    </message>
    <message>
        <source>Number {number} of the {option} options names none of the files that were given: write FILE=VALUE, in quotes.</source>
        <translation>{number}番目の{option}オプションが、指定されたファイルのどれにも該当しません: FILE=VALUEを引用符で囲んで指定してください。</translation>
    </message>
    <message>
        <source>{text} is nothing that a PDF can become. Write --pdf-as document, instances or multi-frame for all PDFs, or FILE=WORD for one.</source>
        <translation>PDFを{text}にすることはできません。すべてのPDFには--pdf-as document、instances、multi-frameのいずれか、1つのPDFにはFILE=WORDを指定してください。</translation>
    </message>
    <message>
        <source>{file} is no PDF: --pdf-as says what a PDF becomes, and nothing else.</source>
        <translation>{file}はPDFではありません: --pdf-asはPDFの変換方法だけを指定します。</translation>
    </message>
    <message>
        <source>None of the files is a PDF: --pdf-as has nothing to do.</source>
        <translation>PDFのファイルがないため、--pdf-asは無効です。</translation>
    </message>
    <message>
        <source>{file} has no title: only PDFs, 3D models and CDA documents have one. A photo or video is described by --description.</source>
        <translation>{file}にタイトルはありません: タイトルがあるのはPDF、3Dモデル、CDA文書だけです。写真や動画の記述は--descriptionで指定します。</translation>
    </message>
    <message>
        <source>{file} is neither photo nor video, so it has no description. A document has a title: use --title.</source>
        <translation>{file}は写真でも動画でもないため、記述は付けられません。文書にはタイトルを付けます: --titleを使用してください。</translation>
    </message>
    <message>
        <source>{file}: description and additional info would both be written into Image Comments. Clear one of them.</source>
        <translation>{file}: 記述と追加情報の両方がImage Commentsに書き込まれてしまいます。どちらかを空にしてください。</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: it keeps its series and class, so no profile is for it alone.</source>
        <translation>{file}はDICOMファイルです: シリーズとクラスが保持されるため、このファイルだけのプロファイルは指定できません。</translation>
    </message>
    <message>
        <source>The settings name no Additional Info tag, so there is no place for what --info says.</source>
        <translation>設定に追加情報のタグがないため、--infoの内容を入れる場所がありません。</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: additional info goes into new objects only.</source>
        <translation>{file}はDICOMファイルです: 追加情報を入れられるのは新しいオブジェクトだけです。</translation>
    </message>
    <message>
        <source>The passwords cannot be read: {reason}. The file is text in UTF-8, with one password a line.</source>
        <translation>パスワードを読み取れません: {reason}。ファイルはUTF-8のテキストで、1行に1つのパスワードを記載します。</translation>
    </message>
    <message>
        <source>The password file holds no password. Write each on a line of its own.</source>
        <translation>パスワードファイルにパスワードがありません。1行に1つずつ記載してください。</translation>
    </message>
    <message>
        <source>A value of {text} stands among the files: write --set {text}=..., in quotes.</source>
        <translation>{text}の値がファイルの中に混ざっています: --set {text}=...を引用符で囲んで指定してください。</translation>
    </message>
    <message>
        <source>{text} is neither a name from the settings nor AET@HOST:PORT (IPv6 in brackets).</source>
        <translation>{text}は、設定にある名前でもAET@HOST:PORT (IPv6は角括弧付き) でもありません。</translation>
    </message>
    <message>
        <source>The AE title is empty.</source>
        <translation>AEタイトルが空です。</translation>
    </message>
    <message>
        <source>The AE title {text} has more than 16 characters.</source>
        <translation>AEタイトル{text}が16文字を超えています。</translation>
    </message>
    <message>
        <source>The AE title {text} holds a character that is not allowed: only plain letters, digits and signs.</source>
        <translation>AEタイトル{text}に使用できない文字が含まれています: 半角の英数字と記号だけを使用できます。</translation>
    </message>
    <message>
        <source>{text} is not a tag: a DICOM keyword, or gggg,eeee in hexadecimal digits.</source>
        <translation>{text}はタグではありません: DICOMキーワード、または16進数のgggg,eeeeで指定してください。</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: the program writes it itself, or DICOM forbids it.</source>
        <translation>{text}は追加タグにできません: プログラムが自ら書き込むか、DICOMで禁止されています。</translation>
    </message>
    <message>
        <source>There is nothing to send: add photos, videos, PDFs or DICOM files.</source>
        <translation>送信するものがありません: 写真、動画、PDF、DICOMファイルを追加してください。</translation>
    </message>
    <message>
        <source>The same destination was named twice. Name each once.</source>
        <translation>同じ送信先が2回指定されています。1回ずつ指定してください。</translation>
    </message>
    <message>
        <source>Choose where to send.</source>
        <translation>送信先を選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Send each patient's files by themselves.</source>
        <translation>
            <numerusform>DICOMファイルは{count}名の患者のものです。患者ごとに分けて送信してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM files belong to another patient than the form names. Write this patient into them, or send them by themselves.</source>
        <translation>DICOMファイルは、フォームとは別の患者のものです。この患者を書き込むか、分けて送信してください。</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Decide study by study which of them get the new patient: with --relabel and the Study Instance UID of each, or by choosing them in the window.</source>
        <translation>
            <numerusform>DICOMファイルは{count}名の患者のものです。どれに新しい患者を書き込むか、検査ごとに決めてください: --relabelと各Study Instance UIDで指定するか、ウィンドウで選択します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies, and not all were named with --relabel. Send the others by themselves. The studies: {uids}.</source>
        <translation>
            <numerusform>DICOMファイルは{count}件の検査のもので、--relabelで指定されていない検査があります。それらは分けて送信してください。検査: {uids}。</numerusform>
        </translation>
    </message>
    <message>
        <source>No values are given for the study that --relabel names. Say whose it is with --set, such as --set PatientID=123.</source>
        <translation>--relabelで指定した検査の値がありません。--set PatientID=123のように、--setで患者を指定してください。</translation>
    </message>
    <message>
        <source>No DICOM file belongs to the study {uid} that is to be relabelled.</source>
        <translation>付け替え対象の検査{uid}に属するDICOMファイルはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Study values cannot be written into {count} studies at once. Leave them out, or send each study by itself.</source>
        <translation>
            <numerusform>検査の値を{count}件の検査に一度に書き込むことはできません。値を省略するか、検査ごとに分けて送信してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another patient's name or ID is replaced in {count} DICOM files. Pictures and private elements are not changed and may still show it.</source>
        <translation>
            <numerusform>{count}件のDICOMファイルで、別の患者の氏名またはIDを置き換えます。画像とプライベート要素は変更されず、元の情報が残る可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the old patient go: {attributes}. They are kept in the Original Attributes Sequence.</source>
        <translation>元の患者とともに次も除かれます: {attributes}。これらはOriginal Attributes Sequenceに保持されます。</translation>
    </message>
    <message>
        <source>Written into the DICOM files: {attributes}. The command show with the same options shows old and new values.</source>
        <translation>DICOMファイルに書き込み: {attributes}。同じオプションでshowコマンドを実行すると、変更前後の値を確認できます。</translation>
    </message>
    <message>
        <source>Left as the DICOM files have it, since nothing was given: {attributes}.</source>
        <translation>指定がないため、DICOMファイルの値のまま: {attributes}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the DICOM files are digitally signed. Signatures of what is changed would not be valid any more and are taken out.</source>
        <translation>
            <numerusform>{count}件のDICOMファイルにデジタル署名があります。変更する部分の署名は無効になるため取り除きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another patient is to be written into DICOM files: choose whether they get new UIDs. They should, where the archive holds them already.</source>
        <translation>別の患者をDICOMファイルに書き込みます: 新しいUIDを付けるか選択してください。アーカイブに既に格納されている場合は、付けることをお勧めします。</translation>
    </message>
    <message>
        <source>The DICOM files keep their UIDs. Where the archive holds them for the old patient already, it may refuse or mix them; new UIDs avoid that.</source>
        <translation>DICOMファイルはUIDを保持します。アーカイブに元の患者のものとして既にある場合、拒否されたり混在したりする可能性があります。新しいUIDにすると避けられます。</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies. To write other data into them, decide for each: with --relabel and its Study Instance UID, or by choosing in the window.</source>
        <translation>
            <numerusform>DICOMファイルは{count}件の検査のものです。別の情報を書き込むには、検査ごとに決めてください: --relabelとStudy Instance UIDで指定するか、ウィンドウで選択します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>ファイルに動画が含まれていません。</translation>
    </message>
    <message>
        <source>The file holds sound but no pictures. Sound cannot be sent by itself.</source>
        <translation>ファイルに音声だけがあり、映像がありません。音声だけを送信することはできません。</translation>
    </message>
    <message>
        <source>The video holds no picture that can be shown.</source>
        <translation>動画に表示できる画像がありません。</translation>
    </message>
    <message>
        <source>The video is damaged and cannot be opened. Copy it from the camera again.</source>
        <translation>動画が破損していて開けません。カメラからコピーし直してください。</translation>
    </message>
    <message>
        <source>The video's description of itself is damaged. Copy it from the camera again.</source>
        <translation>動画の情報部分が破損しています。カメラからコピーし直してください。</translation>
    </message>
    <message>
        <source>The recording was never finished: its index is missing. Let the camera repair it, or record anew.</source>
        <translation>録画が正常に終了していません: 索引がありません。カメラで修復するか、録画し直してください。</translation>
    </message>
    <message>
        <source>The video breaks off: part of the file is missing. Copy it from the camera again.</source>
        <translation>動画が途中で切れています: ファイルの一部が欠けています。カメラからコピーし直してください。</translation>
    </message>
    <message>
        <source>The video is in a format that the program cannot decode. Save it as MP4 (H.264) and add that.</source>
        <translation>動画は、このプログラムがデコードできない形式です。MP4 (H.264) で保存して追加してください。</translation>
    </message>
    <message>
        <source>The video is in Dolby Vision of a kind (profile 5) whose colours only its makers' players show. Switch HDR off in the camera, or save it as MP4 (H.264) and add that.</source>
        <translation>動画は、色が対応プレーヤーでしか正しく表示されない種類のDolby Vision (プロファイル5) です。カメラのHDRをオフにするか、MP4 (H.264) で保存して追加してください。</translation>
    </message>
    <message>
        <source>The video claims to show {rate} pictures a second. It is damaged, or no camera made it.</source>
        <translation>動画のフレームレートが毎秒{rate}枚となっています。破損しているか、カメラで撮影されたものではありません。</translation>
    </message>
    <message>
        <source>The video claims to be {columns} by {rows} pixels large. It is damaged, or no camera made it.</source>
        <translation>動画のサイズが{columns} × {rows}ピクセルとなっています。破損しているか、カメラで撮影されたものではありません。</translation>
    </message>
    <message>
        <source>The video has {gigabytes} GB; one DICOM object holds 4.2 GB at most. Cut it into shorter pieces.</source>
        <translation>動画は{gigabytes} GBです。1つのDICOMオブジェクトは最大4.2 GBです。短く分割してください。</translation>
    </message>
    <message>
        <source>The video is damaged after {second} seconds, so it was not converted. Copy it from the camera again.</source>
        <translation>動画が{second}秒以降で破損しているため、変換しませんでした。カメラからコピーし直してください。</translation>
    </message>
    <message>
        <source>Nothing of the video is left between the times chosen: it lasts {seconds} seconds, and the beginning was set to {begin}.</source>
        <translation>選択した時刻の間に動画がありません: 動画の長さは{seconds}秒ですが、開始が{begin}に設定されています。</translation>
    </message>
    <message>
        <source>Write times such as 83.5 or 1:23.5. The beginning lies before the end, and both within {length}.</source>
        <translation>時刻は83.5または1:23.5のように指定してください。開始は終了より前で、どちらも{length}以内です。</translation>
    </message>
    <message>
        <source>{file} lasts {length}: there is no picture at {at}. Choose a time before its end.</source>
        <translation>{file}の長さは{length}です。{at}には画像がありません。終わりより前の時刻を選んでください。</translation>
    </message>
    <message>
        <source>The end of the video was set to a time that is not after its beginning.</source>
        <translation>動画の終了が、開始より後の時刻になっていません。</translation>
    </message>
    <message>
        <source>The picture changes its size within the video, so it was not converted. Cut the video where it changes.</source>
        <translation>動画の途中で画像サイズが変わるため、変換しませんでした。変わる位置で動画を分割してください。</translation>
    </message>
    <message>
        <source>The video leaps over {hours} hours between two pictures, so its times are damaged and it was not converted.</source>
        <translation>動画の2つの画像の間で{hours}時間の飛びがあり、時刻情報が破損しているため、変換しませんでした。</translation>
    </message>
    <message>
        <source>The video could not be written: {reason}.</source>
        <translation>動画を書き込めませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The video could not be converted: {reason}.</source>
        <translation>動画を変換できませんでした: {reason}。</translation>
    </message>
    <message>
        <source>The converted video did not pass its check ({reasons}), so it was not used. Please report this to whoever looks after the program.</source>
        <translation>変換した動画が検証に合格しなかったため ({reasons})、使用しませんでした。プログラムの担当者に報告してください。</translation>
    </message>
    <message>
        <source>It will be wrapped as it is, in about {time}.</source>
        <translation>そのままカプセル化します。所要時間は約{time}です。</translation>
    </message>
    <message>
        <source>It will be converted, in about {time}.</source>
        <translation>変換します。所要時間は約{time}です。</translation>
    </message>
    <message>
        <source>The sound is left out: speech can tell who the patient is.</source>
        <translation>音声は除外されます: 会話から患者が特定される可能性があります。</translation>
    </message>
    <message>
        <source>{file} is too large for one object: it becomes {count} of one series.</source>
        <translation>{file}は1つのオブジェクトには大きすぎます: 1シリーズの{count}オブジェクトになります。</translation>
    </message>
    <message>
        <source>{file} is too large for one fragment: it becomes an object in fragments, which many archives refuse.</source>
        <translation>{file}は1つのフラグメントには大きすぎます: 複数フラグメントのオブジェクトになり、多くのアーカイブが拒否します。</translation>
    </message>
    <message>
        <source>{file} is too large for one object, and the settings say to refuse such videos.</source>
        <translation>{file}は1つのオブジェクトには大きすぎます。設定では、このような動画は拒否されます。</translation>
    </message>
    <message>
        <source>The sound is kept as it is.</source>
        <translation>音声はそのまま保持されます。</translation>
    </message>
    <message>
        <source>The sound is kept; it was coded anew, as DICOM wants it.</source>
        <translation>音声は保持されます。DICOMの要件に合わせて再エンコードしました。</translation>
    </message>
    <message>
        <source>The sound is left out: it cannot be read, or not be kept in step with the pictures.</source>
        <translation>音声は除外されます: 読み取れないか、映像と同期を保てません。</translation>
    </message>
    <message>
        <source>The video was cut without coding it anew, where that is possible: from second {begin} to second {end}.</source>
        <translation>可能な部分は再エンコードせずに動画を切り出しました: {begin}秒から{end}秒まで。</translation>
    </message>
    <message>
        <source>The video is damaged; only its first {second} seconds were taken, as was agreed.</source>
        <translation>動画が破損しています。同意に基づき、最初の{second}秒だけを使用しました。</translation>
    </message>
    <message>
        <source>The video was made smaller, {columns} by {rows} pixels, because its DICOM format allows no more.</source>
        <translation>DICOM形式の上限に合わせて、動画を{columns} × {rows}ピクセルに縮小しました。</translation>
    </message>
    <message>
        <source>The video was reduced from {before} to {after} pictures a second, because its DICOM format allows no more.</source>
        <translation>DICOM形式の上限に合わせて、動画を毎秒{before}枚から{after}枚に減らしました。</translation>
    </message>
    <message>
        <source>The video was made larger, {columns} by {rows} pixels, as its DICOM format wants.</source>
        <translation>DICOM形式の要件に合わせて、動画を{columns} × {rows}ピクセルに拡大しました。</translation>
    </message>
    <message>
        <source>Black was added around the picture to make it {columns} by {rows} pixels.</source>
        <translation>画像の周囲に黒い余白を加え、{columns} × {rows}ピクセルにしました。</translation>
    </message>
    <message>
        <source>Pictures are shown more than once, {after} a second instead of {before}.</source>
        <translation>画像を繰り返し表示し、毎秒{before}枚を{after}枚にしました。</translation>
    </message>
    <message>
        <source>The video's pictures came at uneven times; now they come evenly, {after} a second.</source>
        <translation>動画の画像の間隔が不均一でした。毎秒{after}枚の均一な間隔にしました。</translation>
    </message>
    <message>
        <source>The video was filmed in HDR. Its brightness was fitted to what every screen can show.</source>
        <translation>動画はHDRで撮影されています。どの画面でも表示できるように明るさを調整しました。</translation>
    </message>
    <message>
        <source>Each half picture of the interlaced video became a whole one, {after} a second.</source>
        <translation>インターレース動画の各フィールドを1枚のフレームにし、毎秒{after}枚にしました。</translation>
    </message>
    <message>
        <source>The half pictures of the interlaced video were joined into whole ones.</source>
        <translation>インターレース動画のフィールドをフレームに結合しました。</translation>
    </message>
    <message>
        <source>It is coded as {codec}, not as {wanted}.</source>
        <translation>{wanted}ではなく{codec}でエンコードされています。</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>ヘッダーを読み取れません。</translation>
    </message>
    <message>
        <source>Its pictures do not follow each other at a constant rate.</source>
        <translation>画像の間隔が一定ではありません。</translation>
    </message>
    <message>
        <source>Its half pictures are coded one by one.</source>
        <translation>フィールドが1枚ずつエンコードされています。</translation>
    </message>
    <message>
        <source>It is interlaced, and the settings say to join its half pictures.</source>
        <translation>インターレースであり、設定ではフィールドを結合することになっています。</translation>
    </message>
    <message>
        <source>Its header changes within the video.</source>
        <translation>動画の途中でヘッダーが変わります。</translation>
    </message>
    <message>
        <source>Its times begin anew within the video.</source>
        <translation>動画の途中で時刻が最初に戻ります。</translation>
    </message>
    <message>
        <source>It begins with pictures that cannot be shown by themselves.</source>
        <translation>単独では表示できない画像で始まっています。</translation>
    </message>
    <message>
        <source>Parts of it were cut without coding it anew, so it still holds what was cut.</source>
        <translation>再エンコードせずに一部を切り取ったため、切り取った部分がまだ残っています。</translation>
    </message>
    <message>
        <source>Something of it is missing.</source>
        <translation>一部が欠けています。</translation>
    </message>
    <message>
        <source>It has to be turned upright.</source>
        <translation>正しい向きに回転する必要があります。</translation>
    </message>
    <message>
        <source>It uses the full range of brightness values; DICOM video uses the limited range.</source>
        <translation>輝度にフルレンジを使用しています。DICOM動画はリミテッドレンジを使用します。</translation>
    </message>
    <message>
        <source>It is in HDR, which ordinary screens cannot show.</source>
        <translation>通常の画面では表示できないHDRです。</translation>
    </message>
    <message>
        <source>Its profile is {profile}, not {wanted}.</source>
        <translation>プロファイルが{wanted}ではなく{profile}です。</translation>
    </message>
    <message>
        <source>Its level is {level}; {limit} is allowed.</source>
        <translation>レベルが{level}です。許可されるのは{limit}までです。</translation>
    </message>
    <message>
        <source>Its colours are not sampled 4:2:0.</source>
        <translation>色のサンプリングが4:2:0ではありません。</translation>
    </message>
    <message>
        <source>It has {bits} bits a sample; {wanted} are allowed.</source>
        <translation>1サンプルあたり{bits}ビットです。許可されるのは{wanted}ビットです。</translation>
    </message>
    <message>
        <source>Its pixels have a shape that is not allowed.</source>
        <translation>ピクセルの縦横比が許可されていません。</translation>
    </message>
    <message>
        <source>A picture of {columns} by {rows} is not allowed.</source>
        <translation>{columns} × {rows}の画像サイズは許可されていません。</translation>
    </message>
    <message>
        <source>{rate} pictures a second of this size are more than the level allows.</source>
        <translation>このサイズで毎秒{rate}枚は、レベルの上限を超えています。</translation>
    </message>
    <message>
        <source>It refers to {frames} pictures, more than the level allows.</source>
        <translation>{frames}枚の画像を参照しており、レベルの上限を超えています。</translation>
    </message>
    <message>
        <source>It has {mbit} Mbit/s; {limit} are allowed.</source>
        <translation>{mbit} Mbit/sです。許可されるのは{limit} Mbit/sまでです。</translation>
    </message>
    <message>
        <source>It asks for a larger decoding buffer than is allowed.</source>
        <translation>許可された上限を超えるデコードバッファーを要求しています。</translation>
    </message>
    <message>
        <source>{rate} pictures a second are not allowed at this size.</source>
        <translation>このサイズで毎秒{rate}枚は許可されていません。</translation>
    </message>
    <message>
        <source>At this size and rate it must be coded the other way: interlaced or progressive.</source>
        <translation>このサイズとフレームレートでは、もう一方の方式 (インターレースまたはプログレッシブ) でのエンコードが必要です。</translation>
    </message>
    <message>
        <source>Its container ({container}) is not allowed.</source>
        <translation>コンテナ ({container}) が許可されていません。</translation>
    </message>
    <message>
        <source>Its sound ({codec}) is not allowed.</source>
        <translation>音声 ({codec}) が許可されていません。</translation>
    </message>
    <message>
        <source>It has sound, which is left out.</source>
        <translation>音声がありますが、除外されます。</translation>
    </message>
    <message>
        <source>It holds more than pictures and sound.</source>
        <translation>映像と音声以外のものが含まれています。</translation>
    </message>
    <message>
        <source>The file carries a description, which can hold names and places.</source>
        <translation>ファイルに説明情報があり、氏名や場所が含まれる可能性があります。</translation>
    </message>
    <message>
        <source>The file is in fragments.</source>
        <translation>ファイルがフラグメント化されています。</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch. Make it, connect the drive that it is on, or set another one.</source>
        <translation>監視するフォルダー{folder}がありません。作成するか、フォルダーのあるドライブを接続するか、別のフォルダーを設定してください。</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written: {reason}. It is tried again.</source>
        <translation>監視フォルダー{folder}を読み書きできません: {reason}。再試行します。</translation>
    </message>
    <message>
        <source>{folder} is being watched already, by another window or command. Stop that one first, or choose another folder.</source>
        <translation>{folder}は、別のウィンドウまたはコマンドが既に監視しています。先にそれを停止するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>Name the folder to watch with --profile and --pattern, or set them under 'Watched folder' in the settings.</source>
        <translation>監視するフォルダーを--profileと--patternとともに指定するか、設定の「監視フォルダー」で設定してください。</translation>
    </message>
    <message>
        <source>Name a profile for the watched folder: it says what the files become, and where they go.</source>
        <translation>監視フォルダーのプロファイルを指定してください: ファイルの変換方法と送信先を決めるものです。</translation>
    </message>
    <message>
        <source>The settings know no worklist named {text}, under 'Worklists and search'.</source>
        <translation>設定の「ワークリストと検索」に、{text}という名前のワークリストはありません。</translation>
    </message>
    <message>
        <source>{text} is no pattern for file names: DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{text}はファイル名のパターンではありません: フォームのDICOMキーワードを、波括弧で囲んで1回ずつ指定してください。例: {{PatientID}}_*。</translation>
    </message>
    <message>
        <source>The file's name is not as {pattern} has it. Rename it, and it is looked at again.</source>
        <translation>ファイル名が{pattern}の形ではありません。名前を変更すると、再確認されます。</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} orders match the file's name, where exactly one is needed.</source>
        <translation>
            <numerusform>{peer}: ファイル名に{count}件のオーダーが一致しましたが、1件に定まる必要があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored, but the file cannot be moved to 'done': {reason}.</source>
        <translation>格納されましたが、ファイルを「done」へ移動できません: {reason}。</translation>
    </message>
    <message>
        <source>A file needs attention: {reason} Its name is in needs-attention.json.</source>
        <translation>対応が必要なファイルがあります: {reason} 名前はneeds-attention.jsonにあります。</translation>
    </message>
    <message>
        <source>A file was taken into the outbox.</source>
        <translation>ファイルを送信トレイに入れました。</translation>
    </message>
    <message>
        <source>A file is proved to be stored, and was moved to 'done'.</source>
        <translation>ファイルの格納が証明され、「done」へ移動しました。</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Time not known</source>
        <translation>時刻不明</translation>
    </message>
    <message>
        <source>{when}, partly by file time</source>
        <translation>{when} (一部はファイルの日時)</translation>
    </message>
    <message>
        <source>{when}, by file time</source>
        <translation>{when} (ファイルの日時)</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}～{last}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Start with a new patient?</source>
        <translation>新しい患者で開始しますか?</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>新しい患者(&amp;N)</translation>
    </message>
    <message>
        <source>Delete what was never sent?</source>
        <translation>未送信のファイルを削除しますか?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Another program asks for another patient. Start with that one?</source>
        <translation>ほかのプログラムが別の患者を要求しています。その患者で開始しますか?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>Replace the patient by a temporary identity?</source>
        <translation>患者を仮の患者情報に置き換えますか?</translation>
    </message>
    <message>
        <source>What the form says of the patient is cleared.</source>
        <translation>フォームの患者情報は消去されます。</translation>
    </message>
    <message>
        <source>Files are still waiting to be sent.</source>
        <translation>送信待ちのファイルがあります。</translation>
    </message>
    <message>
        <source>Files are still being sent.</source>
        <translation>ファイルを送信中です。</translation>
    </message>
    <message>
        <source>Nothing is lost: what is paused goes on when the program is started again.</source>
        <translation>失われるものはありません: 一時停止した送信は、次回の起動時に続行されます。</translation>
    </message>
    <message>
        <source>&amp;Finish, then close</source>
        <translation>送信完了後に閉じる(&amp;F)</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>バックグラウンドで続行(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>一時停止して閉じる(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>閉じない(&amp;S)</translation>
    </message>
    <message>
        <source>Give these up?</source>
        <translation>送信を取りやめますか?</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>取りやめる(&amp;G)</translation>
    </message>
    <message>
        <source>Give up the report to the RIS?</source>
        <translation>RISへの通知を取りやめますか?</translation>
    </message>
    <message>
        <source>The files stay as they are. The RIS hears no more of this order from here, unless you choose 'Send again now': somebody has to set its status there by hand.</source>
        <translation>ファイルはそのままです。ここで「今すぐ再送信」を選ばない限り、このオーダーについてRISに通知されなくなります: RISで状態を手動で設定する必要があります。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Files in {folder}</source>
        <translation>{folder}内のファイル</translation>
    </message>
    <message>
        <source>{files} file(s) to each of {destinations} destinations</source>
        <translation>{files}件のファイルを{destinations}件の送信先それぞれへ</translation>
    </message>
    <message>
        <source>What is drawn over the picture; it goes beside it as an object of its own.</source>
        <translation>画像の上に描かれたもの。画像とは別のオブジェクトとして送信されます。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>次回の試行</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>直近の原因</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Files are still being read.</source>
        <translation>ファイルを読み込み中です。</translation>
    </message>
    <message>
        <source>Everything in the list was handed over already. Add files, or press New patient.</source>
        <translation>リストの内容はすべて送信トレイに渡されています。ファイルを追加するか、「新しい患者」を押してください。</translation>
    </message>
    <message>
        <source>Next: New patient (Ctrl+N), or add more files of this patient.</source>
        <translation>次は「新しい患者」(Ctrl+N) を押すか、この患者のファイルを追加してください。</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>処理中です。完了を待つか、停止してください。</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>処理中のものはありません。</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>先に印の付いた箇所を直してください。</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>先にリストの項目を選択してください。</translation>
    </message>
    <message>
        <source>It stands first already, or nothing is chosen.</source>
        <translation>すでに先頭にあるか、何も選択されていません。</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>このコンピューターでは管理者が設定しています。</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>先に PIN を入力してください。</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields first.</source>
        <translation>先に新しい PIN を両方の欄に入力してください。</translation>
    </message>
    <message>
        <source>Choose an identity of your own first.</source>
        <translation>先に独自の識別情報を選択してください。</translation>
    </message>
    <message>
        <source>Fill in a server above first.</source>
        <translation>先に上でサーバーを入力してください。</translation>
    </message>
    <message>
        <source>No camera shows a picture yet.</source>
        <translation>まだどのカメラも画像を映していません。</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>ここに画像はありません。</translation>
    </message>
    <message>
        <source>No scanner was found yet.</source>
        <translation>スキャナーがまだ見つかっていません。</translation>
    </message>
    <message>
        <source>No file needs attention.</source>
        <translation>確認が必要なファイルはありません。</translation>
    </message>
    <message>
        <source>This file cannot be sent.</source>
        <translation>このファイルは送信できません。</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>これは最初のステップです。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report of what was sent</source>
        <translation>送信内容のレポート</translation>
    </message>
    <message>
        <source>The printed report has {count} files more.</source>
        <translation>印刷したレポートには、さらに{count}件のファイルがあります。</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受付日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>送信ジョブ</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>送信形式</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>accession number {number}</source>
        <translation>アクセッション番号 {number}</translation>
    </message>
    <message>
        <source>{files} – DICOM objects made of them (pages, marks, one for each destination): {objects}</source>
        <translation>{files} – 作成したDICOMオブジェクト (ページ、描画、送信先ごとに1件): {objects}</translation>
    </message>
    <message>
        <source>Made on {when} by SendToPACS {version}.</source>
        <translation>{when}にSendToPACS {version}で作成。</translation>
    </message>
    <message>
        <source>'Stored': the PACS answered that it has stored the file. 'Confirmed': asked afterwards, it said that it holds it. Everything else has not arrived, as far as this computer knows.</source>
        <translation>「格納済み」: PACSが、ファイルを格納したと応答しました。「確認済み」: その後の問い合わせに、保持していると応答しました。それ以外は、このコンピューターの把握する限り届いていません。</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>Glass</source>
        <translation>原稿台</translation>
    </message>
    <message>
        <source>Document feeder</source>
        <translation>給紙装置</translation>
    </message>
    <message>
        <source>Document feeder, front sides</source>
        <translation>給紙装置、表面</translation>
    </message>
    <message>
        <source>Document feeder, back sides</source>
        <translation>給紙装置、裏面</translation>
    </message>
    <message>
        <source>Document feeder, both sides</source>
        <translation>給紙装置、両面</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>白黒</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Audit server</source>
        <translation>監査サーバー</translation>
    </message>
    <message>
        <source>Host of the syslog server that gets DICOM audit messages, by TLS; empty: none.</source>
        <translation>DICOM監査メッセージをTLSで受け取るsyslogサーバーのホスト。空: なし。</translation>
    </message>
    <message>
        <source>Port of the audit server</source>
        <translation>監査サーバーのポート</translation>
    </message>
    <message>
        <source>The TCP port where it takes syslog over TLS.</source>
        <translation>syslogをTLSで受け付けるTCPポート。</translation>
    </message>
    <message>
        <source>PEM file of who signs the server's certificate; empty: the authorities this computer trusts.</source>
        <translation>サーバー証明書に署名した認証局のPEMファイル。空: このコンピューターが信頼する認証局。</translation>
    </message>
    <message>
        <source>As the conformance statement</source>
        <translation>適合性宣言書に従う</translation>
    </message>
    <message>
        <source>As today's standard recommends</source>
        <translation>現行規格の推奨に従う</translation>
    </message>
    <message>
        <source>One object for each page</source>
        <translation>ページごとに1オブジェクト</translation>
    </message>
    <message>
        <source>One object with all pages</source>
        <translation>全ページを1オブジェクトに</translation>
    </message>
    <message>
        <source>One object with all pictures</source>
        <translation>全画像を1オブジェクトに</translation>
    </message>
    <message>
        <source>Only the first picture</source>
        <translation>最初の画像のみ</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>文書のまま</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>ページごとに1画像</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>全ページの画像を1オブジェクトに</translation>
    </message>
    <message>
        <source>As JPEG, like all images</source>
        <translation>すべての画像と同様にJPEG</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>非圧縮</translation>
    </message>
    <message>
        <source>As JPEG 2000, lossless</source>
        <translation>JPEG 2000 (可逆)</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>システムのもの</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>DICOMweb (STOW-RS)</source>
        <translation>DICOMweb (STOW-RS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearerトークン</translation>
    </message>
    <message>
        <source>OAuth2 client credentials</source>
        <translation>OAuth2クライアント資格情報</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>通知しない</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>User name and passcode</source>
        <translation>ユーザー名とパスコード</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>ワークリスト</translation>
    </message>
    <message>
        <source>Query/Retrieve</source>
        <translation>Query/Retrieve</translation>
    </message>
    <message>
        <source>Patient Root</source>
        <translation>Patient Root</translation>
    </message>
    <message>
        <source>Study Root</source>
        <translation>Study Root</translation>
    </message>
    <message>
        <source>Patient/Study Only</source>
        <translation>Patient/Study Only</translation>
    </message>
    <message>
        <source>Encrypted, its certificate verified</source>
        <translation>暗号化、証明書を検証</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>C-GET: over our own connection</source>
        <translation>C-GET: こちらからの接続を使用</translation>
    </message>
    <message>
        <source>C-MOVE: it connects to our receiving port</source>
        <translation>C-MOVE: 相手がこちらの受信ポートに接続</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>通常のレベル</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>プリセットに従う</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Its answer (the conformance statement's way)</source>
        <translation>応答のみ (適合性宣言書の方式)</translation>
    </message>
    <message>
        <source>It is found by a search (C-FIND)</source>
        <translation>検索で見つかること (C-FIND)</translation>
    </message>
    <message>
        <source>Storage commitment</source>
        <translation>ストレージコミットメント</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Kept where the transfer syntax allows it</source>
        <translation>転送構文が許す場合に保持</translation>
    </message>
    <message>
        <source>Joined into whole pictures</source>
        <translation>フレームに結合</translation>
    </message>
    <message>
        <source>Several objects of one series</source>
        <translation>1シリーズの複数オブジェクト</translation>
    </message>
    <message>
        <source>One object in fragments, which few know</source>
        <translation>フラグメント化した1オブジェクト (対応は少数)</translation>
    </message>
    <message>
        <source>Nothing: refused</source>
        <translation>なし: 拒否</translation>
    </message>
    <message>
        <source>As in the general settings</source>
        <translation>全般の設定に従う</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>External camera photography</source>
        <translation>外部カメラ撮影</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>内視鏡</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>超音波</translation>
    </message>
    <message>
        <source>General microscopy</source>
        <translation>一般顕微鏡</translation>
    </message>
    <message>
        <source>Ophthalmic photography</source>
        <translation>眼科撮影</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>ダーモスコピー</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>To the letter of the conformance statement, or what today's viewers want.</source>
        <translation>適合性宣言書どおりか、現在のビューアーに適した形か。</translation>
    </message>
    <message>
        <source>SOP class of photos</source>
        <translation>写真のSOPクラス</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the preset says.</source>
        <translation>写真に使うSOPクラスのUID。空: プリセットに従う。</translation>
    </message>
    <message>
        <source>SOP class of videos</source>
        <translation>動画のSOPクラス</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the preset says.</source>
        <translation>動画に使うSOPクラスのUID。空: プリセットに従う。</translation>
    </message>
    <message>
        <source>SOP class of PDFs</source>
        <translation>PDFのSOPクラス</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the preset says.</source>
        <translation>PDFに使うSOPクラスのUID。空: プリセットに従う。</translation>
    </message>
    <message>
        <source>SOP class of 3D models</source>
        <translation>3DモデルのSOPクラス</translation>
    </message>
    <message>
        <source>UID of the SOP class for STL, OBJ and MTL; empty: the one of each format.</source>
        <translation>STL、OBJ、MTLに使うSOPクラスのUID。空: 各形式のもの。</translation>
    </message>
    <message>
        <source>SOP class of CDA documents</source>
        <translation>CDA文書のSOPクラス</translation>
    </message>
    <message>
        <source>UID of the SOP class for CDA documents; empty: Encapsulated CDA.</source>
        <translation>CDA文書に使うSOPクラスのUID。空: Encapsulated CDA。</translation>
    </message>
    <message>
        <source>SOP class by extension</source>
        <translation>拡張子別のSOPクラス</translation>
    </message>
    <message>
        <source>UID of the SOP class for files with an extension such as JPG; wins over the kind.</source>
        <translation>JPGなどの拡張子を持つファイルのSOPクラスUID。種類別の指定より優先されます。</translation>
    </message>
    <message>
        <source>Video transfer syntax</source>
        <translation>動画の転送構文</translation>
    </message>
    <message>
        <source>How videos are coded; one that complies is wrapped, others are transcoded.</source>
        <translation>動画のエンコード方式。適合するものはカプセル化し、ほかは再エンコードします。</translation>
    </message>
    <message>
        <source>Wrap simpler profiles</source>
        <translation>簡易プロファイルもカプセル化</translation>
    </message>
    <message>
        <source>Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.</source>
        <translation>H.264のMainとBaseline、HEVCのMainをそのまま送信します。DICOMが求めるのは上位のプロファイルです。</translation>
    </message>
    <message>
        <source>Look wrapped videos through</source>
        <translation>カプセル化動画の検査</translation>
    </message>
    <message>
        <source>Decode every picture of what is wrapped too, so that any damage is found; it takes longer.</source>
        <translation>カプセル化する動画も全画像をデコードし、破損を見つけます。時間がかかります。</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>動画の音声</translation>
    </message>
    <message>
        <source>Speech tells who the patient is; what is kept is coded anew where DICOM wants it.</source>
        <translation>会話から患者が特定されます。保持する音声は、必要に応じてDICOM向けに再エンコードします。</translation>
    </message>
    <message>
        <source>Interlaced videos</source>
        <translation>インターレース動画</translation>
    </message>
    <message>
        <source>Some viewers show half pictures as combs; joining them codes the video anew.</source>
        <translation>一部のビューアーではフィールドが櫛状に表示されます。結合すると動画は再エンコードされます。</translation>
    </message>
    <message>
        <source>Videos over 4 GB</source>
        <translation>4 GBを超える動画</translation>
    </message>
    <message>
        <source>What a video becomes that is too large for one object.</source>
        <translation>1つのオブジェクトには大きすぎる動画の扱い。</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG画質</translation>
    </message>
    <message>
        <source>For images that must be coded as JPEG; a JPEG photo is kept as it is.</source>
        <translation>JPEGへのエンコードが必要な画像用。JPEG写真はそのまま保持されます。</translation>
    </message>
    <message>
        <source>Images of several pages</source>
        <translation>複数ページの画像</translation>
    </message>
    <message>
        <source>What a TIFF or HEIC of several pictures of one size becomes.</source>
        <translation>同じサイズの画像を複数含むTIFFまたはHEICの変換方法。</translation>
    </message>
    <message>
        <source>Moving images</source>
        <translation>動く画像</translation>
    </message>
    <message>
        <source>What an animated GIF, WebP, PNG or AVIF becomes.</source>
        <translation>アニメーションGIF、WebP、PNG、AVIFの変換方法。</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>What a PDF becomes, for a PACS that shows no documents.</source>
        <translation>文書を表示できないPACS向けの、PDFの変換方法。</translation>
    </message>
    <message>
        <source>Resolution of PDF pages</source>
        <translation>PDFページの解像度</translation>
    </message>
    <message>
        <source>Of pages that are sent as images, in dots per inch.</source>
        <translation>画像として送信するページの解像度 (dpi)。</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>再試行の期間</translation>
    </message>
    <message>
        <source>How long files that a PACS cannot take now are tried again, before they fail.</source>
        <translation>PACSが現在受け入れられないファイルを、失敗とするまで再試行する期間。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Remember jobs</source>
        <translation>ジョブの記録期間</translation>
    </message>
    <message>
        <source>How long the outbox lists jobs that are done, and knows their files again.</source>
        <translation>送信トレイに完了したジョブを表示し、そのファイルを記憶しておく期間。</translation>
    </message>
    <message>
        <source>Port for commitment reports</source>
        <translation>コミットメント報告用ポート</translation>
    </message>
    <message>
        <source>Where a PACS reaches this program with its reports, while one is awaited; 0: nowhere.</source>
        <translation>PACSが報告を送るポート。報告を待つ間だけ使用します。0: なし。</translation>
    </message>
    <message>
        <source>Folder for sent files</source>
        <translation>送信済みファイルのフォルダー</translation>
    </message>
    <message>
        <source>Where files can be moved after proof, if chosen for a job; empty: only the bin is offered.</source>
        <translation>ジョブで選択した場合、格納の証明後にファイルを移動できる場所。空: ごみ箱のみ。</translation>
    </message>
    <message>
        <source>Move files off network folders</source>
        <translation>ネットワークフォルダーから移動</translation>
    </message>
    <message>
        <source>Else files on network folders stay, whatever is chosen for a job.</source>
        <translation>オフにすると、ジョブでの選択にかかわらず、ネットワークフォルダーのファイルは残ります。</translation>
    </message>
    <message>
        <source>Calling AE title</source>
        <translation>発信側AEタイトル</translation>
    </message>
    <message>
        <source>How this program calls itself to every peer; the peers must know it.</source>
        <translation>このプログラムがすべての接続先に名乗る名前。接続先への登録が必要です。</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>ステーション名</translation>
    </message>
    <message>
        <source>This workstation, as written into every object; empty: its host name.</source>
        <translation>このワークステーションの名前。すべてのオブジェクトに書き込まれます。空: ホスト名。</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>施設名</translation>
    </message>
    <message>
        <source>The hospital or clinic, as written into every object; empty: left out.</source>
        <translation>病院または診療所の名称。すべてのオブジェクトに書き込まれます。空: 省略。</translation>
    </message>
    <message>
        <source>Default modality</source>
        <translation>既定のモダリティ</translation>
    </message>
    <message>
        <source>Stands in the form until somebody or a worklist item says otherwise.</source>
        <translation>ユーザーまたはワークリスト項目が別の値を指定するまで、フォームに入る値。</translation>
    </message>
    <message>
        <source>Default character set</source>
        <translation>既定の文字セット</translation>
    </message>
    <message>
        <source>What objects are written in where neither form nor destination says.</source>
        <translation>フォームにも送信先にも指定がないとき、オブジェクトの書き込みに使う文字セット。</translation>
    </message>
    <message>
        <source>Additional Info tag</source>
        <translation>追加情報のタグ</translation>
    </message>
    <message>
        <source>Where the list's 'Additional info' goes: a keyword or gggg,eeee; empty: nowhere.</source>
        <translation>リストの「追加情報」の書き込み先: キーワードまたはgggg,eeee。空: なし。</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>全件揃えて送信</translation>
    </message>
    <message>
        <source>Send nothing of a job unless every file of it could be converted.</source>
        <translation>ジョブのすべてのファイルを変換できた場合にのみ送信します。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Of the window, as a code such as 'en'; empty: the system's. English without a translation.</source>
        <translation>ウィンドウの言語。「en」などのコード。空: システムの言語。翻訳がなければ英語。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>How much the log file tells; it never holds patient data.</source>
        <translation>ログファイルの詳しさ。患者データは決して含まれません。</translation>
    </message>
    <message>
        <source>Days between files and order</source>
        <translation>ファイルとオーダーの日数差</translation>
    </message>
    <message>
        <source>Files further from the scheduled date than this ask for a second look; 0: never.</source>
        <translation>予定日からこれより離れたファイルは再確認を求めます。0: 求めない。</translation>
    </message>
    <message>
        <source>Clear when all is stored</source>
        <translation>全件格納後に消去</translation>
    </message>
    <message>
        <source>Empty list and form together once everything in the list was stored.</source>
        <translation>リストの全件が格納されたら、リストとフォームを消去します。</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>更新の確認</translation>
    </message>
    <message>
        <source>Where to ask whether there is a newer version; empty: nowhere. Nothing is installed.</source>
        <translation>新しいバージョンの有無を問い合わせる先。空: なし。インストールは行いません。</translation>
    </message>
    <message>
        <source>Key of the update check</source>
        <translation>更新確認用の鍵</translation>
    </message>
    <message>
        <source>The public key (Ed25519, Base64) that its answer is signed with.</source>
        <translation>応答の署名に使われる公開鍵 (Ed25519、Base64)。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Say on the desktop that a long job has ended while another window is in front.</source>
        <translation>別のウィンドウが前面にあるとき、長いジョブの終了をデスクトップに通知します。</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Menus and lists appear at once, and the text cursor does not blink. Where the system asks for it, this is always so.</source>
        <translation>メニューとリストをすぐに表示し、文字カーソルを点滅させません。システムの設定がそうであれば、常にそうなります。</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>最近の患者</translation>
    </message>
    <message>
        <source>Offer those whom something was sent for, to anybody who sits here.</source>
        <translation>送信した患者を、ここを使うすべての人に候補として表示します。</translation>
    </message>
    <message>
        <source>Receiving AE title</source>
        <translation>受信側AEタイトル</translation>
    </message>
    <message>
        <source>What a PACS calls us by when it sends to us; empty: the calling AE title.</source>
        <translation>PACSがこちらへ送信するときのこちらの名前。空: 発信側AEタイトル。</translation>
    </message>
    <message>
        <source>Receiving port</source>
        <translation>受信ポート</translation>
    </message>
    <message>
        <source>The TCP port where we are sent to; the PACS must know it.</source>
        <translation>こちらが受信するTCPポート。PACSへの登録が必要です。</translation>
    </message>
    <message>
        <source>Receiving address</source>
        <translation>受信アドレス</translation>
    </message>
    <message>
        <source>Which of this computer's addresses PACSs may reach us at, by IP; empty: every one.</source>
        <translation>PACSからの接続を受けるこのコンピューターのアドレス (IP)。空: すべて。</translation>
    </message>
    <message>
        <source>Room for fetched files</source>
        <translation>取得ファイルの容量上限</translation>
    </message>
    <message>
        <source>The most that one retrieval may write to the disk.</source>
        <translation>1回の取得でディスクに書き込める上限。</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Whose UIDs and names objects bear: the conformance statement's, or your own.</source>
        <translation>オブジェクトに付くUIDと名称: 適合性宣言書のものか、独自のものか。</translation>
    </message>
    <message>
        <source>UID root</source>
        <translation>UIDルート</translation>
    </message>
    <message>
        <source>What all UIDs made here begin with: registered for you, or a proposed one.</source>
        <translation>ここで作成するすべてのUIDの先頭部分: 登録済み、または提案されたもの。</translation>
    </message>
    <message>
        <source>Implementation class UID</source>
        <translation>Implementation Class UID</translation>
    </message>
    <message>
        <source>Names this program to peers and in files; empty: the UID root.</source>
        <translation>このプログラムを接続先とファイルに示すUID。空: UIDルート。</translation>
    </message>
    <message>
        <source>Implementation version name</source>
        <translation>Implementation Version Name</translation>
    </message>
    <message>
        <source>Names this program's version to peers and in files, in at most 16 characters.</source>
        <translation>このプログラムのバージョンを接続先とファイルに示す名前。16文字まで。</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>製造元</translation>
    </message>
    <message>
        <source>Written into objects as manufacturer; empty: left empty.</source>
        <translation>製造元としてオブジェクトに書き込まれます。空: 空のまま。</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>モデル名</translation>
    </message>
    <message>
        <source>Written into objects as the capture device's model.</source>
        <translation>取り込み装置のモデルとしてオブジェクトに書き込まれます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>プロファイルの名前。</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>モダリティ</translation>
    </message>
    <message>
        <source>Of the series made; empty: the default modality.</source>
        <translation>作成するシリーズのモダリティ。空: 既定のモダリティ。</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>シリーズ記述</translation>
    </message>
    <message>
        <source>Of the series made; empty: the kind of file in words.</source>
        <translation>作成するシリーズの記述。空: ファイルの種類の名称。</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>シリーズ番号</translation>
    </message>
    <message>
        <source>Of the first series made; empty: 1.</source>
        <translation>最初に作成するシリーズの番号。空: 1。</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Body Part Examined, a code such as FOOT; empty: left out.</source>
        <translation>Body Part Examined。FOOTなどのコード。空: 省略。</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the conversion settings say.</source>
        <translation>写真に使うSOPクラスのUID。空: 変換の設定に従う。</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the conversion settings say.</source>
        <translation>動画に使うSOPクラスのUID。空: 変換の設定に従う。</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the conversion settings say.</source>
        <translation>PDFに使うSOPクラスのUID。空: 変換の設定に従う。</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>必須項目</translation>
    </message>
    <message>
        <source>DICOM keywords that must be filled in besides those always required.</source>
        <translation>常に必須の項目に加えて入力が必要なDICOMキーワード。</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>What the form holds at first, by DICOM keyword.</source>
        <translation>フォームの初期値。DICOMキーワードで指定します。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Name of the storage AE; empty: the default destination.</source>
        <translation>格納用AEの名前。空: 既定の送信先。</translation>
    </message>
    <message>
        <source>What it is called in lists here.</source>
        <translation>このプログラムの一覧での名称。</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AEタイトル</translation>
    </message>
    <message>
        <source>The AE title it answers to; capital and small letters differ.</source>
        <translation>相手が応答するAEタイトル。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Its name, IPv4 or IPv6 address (without brackets).</source>
        <translation>名前、またはIPv4/IPv6アドレス (角括弧なし)。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The TCP port it listens on, often 104 or 11112.</source>
        <translation>待ち受けTCPポート。多くは104または11112。</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>文字セット</translation>
    </message>
    <message>
        <source>What is written for it, and how replies that name no character set are read.</source>
        <translation>この相手向けに書き込む文字セット。文字セット指定のない応答の読み取りにも使います。</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続の制限時間</translation>
    </message>
    <message>
        <source>How long to wait for the TCP connection.</source>
        <translation>TCP接続を待つ時間。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time to associate</source>
        <translation>アソシエーションの制限時間</translation>
    </message>
    <message>
        <source>How long to wait until it accepts the association.</source>
        <translation>アソシエーションの受け入れを待つ時間。</translation>
    </message>
    <message>
        <source>Time for a query</source>
        <translation>クエリの制限時間</translation>
    </message>
    <message>
        <source>How long one verification or query may take in all.</source>
        <translation>1回の接続確認またはクエリ全体の制限時間。</translation>
    </message>
    <message>
        <source>Time for a study</source>
        <translation>検査の制限時間</translation>
    </message>
    <message>
        <source>How long one attempt at one study may take in all.</source>
        <translation>1検査の送信を1回試みる際の全体の制限時間。</translation>
    </message>
    <message>
        <source>Longest PDU sent</source>
        <translation>送信PDUの最大長</translation>
    </message>
    <message>
        <source>Never more than it takes; 16384 is the conformance statement's.</source>
        <translation>相手の上限は超えません。16384は適合性宣言書の値です。</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt connections and verify the peer's certificate; never falls back to plain.</source>
        <translation>接続を暗号化し、接続先の証明書を検証します。暗号化なしに切り替わることはありません。</translation>
    </message>
    <message>
        <source>PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.</source>
        <translation>接続先の証明書に署名した認証局のPEMファイル。空: このコンピューターが信頼する認証局。</translation>
    </message>
    <message>
        <source>TLS when it calls us</source>
        <translation>着信時のTLS</translation>
    </message>
    <message>
        <source>How it connects under TLS to bring what is fetched, or reports; we show the client certificate.</source>
        <translation>取得データや報告を届けるため、相手がTLSで接続する方法。こちらはクライアント証明書を提示します。</translation>
    </message>
    <message>
        <source>Also calls from</source>
        <translation>着信を許可する接続元</translation>
    </message>
    <message>
        <source>IP addresses or networks it may call us from beside its host's, with blanks between; *: any.</source>
        <translation>ホスト以外に着信を許可するIPアドレスまたはネットワーク (空白区切り)。*: すべて。</translation>
    </message>
    <message>
        <source>User identity</source>
        <translation>ユーザー識別</translation>
    </message>
    <message>
        <source>Whether the peer is told who uses the program, and with what proof.</source>
        <translation>プログラムの使用者を接続先に通知するか、またその証明方法。</translation>
    </message>
    <message>
        <source>What the peer is told; a passcode or token is kept in the keyring.</source>
        <translation>接続先に通知する内容。パスコードやトークンはキーリングに保管されます。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>A worklist of orders, or a PACS that is searched.</source>
        <translation>オーダーのワークリスト、または検索するPACS。</translation>
    </message>
    <message>
        <source>Information model</source>
        <translation>情報モデル</translation>
    </message>
    <message>
        <source>Which model a PACS is searched in; most know Study Root.</source>
        <translation>PACSの検索に使うモデル。多くはStudy Rootに対応しています。</translation>
    </message>
    <message>
        <source>Model level</source>
        <translation>モデルレベル</translation>
    </message>
    <message>
        <source>The level that is asked for; the usual one is the model's, and none of a worklist.</source>
        <translation>問い合わせるレベル。通常はモデルのレベル、ワークリストではなし。</translation>
    </message>
    <message>
        <source>Wildcards around names</source>
        <translation>氏名のワイルドカード</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the name.</source>
        <translation>氏名に「*」を付けて検索を始めるかどうか。</translation>
    </message>
    <message>
        <source>Wildcards around IDs</source>
        <translation>IDのワイルドカード</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.</source>
        <translation>患者IDに「*」を付けて検索を始めるかどうか (プリセット「statement」と同様)。</translation>
    </message>
    <message>
        <source>Scheduled AE title</source>
        <translation>予約AEタイトル</translation>
    </message>
    <message>
        <source>Asks a worklist only for steps of this station; empty: of all.</source>
        <translation>ワークリストに、このステーションのステップだけを問い合わせます。空: すべて。</translation>
    </message>
    <message>
        <source>A worklist is asked only for this modality; empty: for all.</source>
        <translation>ワークリストに、このモダリティだけを問い合わせます。空: すべて。</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>更新間隔</translation>
    </message>
    <message>
        <source>Keeps the worklist here, to be searched while it is away, for a week; 0: not kept.</source>
        <translation>接続できないときも検索できるよう、ワークリストを1週間ここに保管します。0: 保管しない。</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Fetch by</source>
        <translation>取得方法</translation>
    </message>
    <message>
        <source>How files are fetched from it; C-MOVE needs our port known there.</source>
        <translation>ファイルの取得方法。C-MOVEでは、こちらのポートを相手に登録する必要があります。</translation>
    </message>
    <message>
        <source>Report procedure steps</source>
        <translation>手技ステップを通知</translation>
    </message>
    <message>
        <source>Tell the RIS by MPPS that an order was begun, completed or discontinued.</source>
        <translation>オーダーの開始、完了、中止をMPPSでRISに通知します。</translation>
    </message>
    <message>
        <source>Who takes procedure steps</source>
        <translation>手技ステップの通知先</translation>
    </message>
    <message>
        <source>Name of an AE under 'Worklists and search'; empty: this one.</source>
        <translation>「ワークリストと検索」にあるAEの名前。空: この登録。</translation>
    </message>
    <message>
        <source>Relational retrieval</source>
        <translation>リレーショナル取得</translation>
    </message>
    <message>
        <source>Negotiated when files are fetched; a PACS may refuse it.</source>
        <translation>ファイルの取得時にネゴシエートします。PACSが拒否する場合があります。</translation>
    </message>
    <message>
        <source>Enhanced conversion</source>
        <translation>Enhanced変換</translation>
    </message>
    <message>
        <source>Ask for CT, MR and PET images converted into multi-frame ones when files are fetched.</source>
        <translation>ファイルの取得時に、CT、MR、PET画像のマルチフレームへの変換を要求します。</translation>
    </message>
    <message>
        <source>Default destination</source>
        <translation>既定の送信先</translation>
    </message>
    <message>
        <source>Name of the storage AE chosen at first; empty: the first one.</source>
        <translation>最初に選択される格納用AEの名前。空: 先頭のもの。</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>伸長</translation>
    </message>
    <message>
        <source>Send it DICOM files uncompressed, but for video, even if it would take them compressed.</source>
        <translation>圧縮形式を受け入れる場合でも、動画以外のDICOMファイルを非圧縮で送信します。</translation>
    </message>
    <message>
        <source>Lossless images</source>
        <translation>可逆画像</translation>
    </message>
    <message>
        <source>How PNG, TIFF, BMP and other lossless images are sent to it.</source>
        <translation>PNG、TIFF、BMPなどの可逆画像の送信方法。</translation>
    </message>
    <message>
        <source>If it refuses JPEG: uncompressed</source>
        <translation>JPEG拒否時: 非圧縮</translation>
    </message>
    <message>
        <source>Pictures it does not take compressed are sent uncompressed instead.</source>
        <translation>圧縮では受け入れられない画像を、非圧縮で送信します。</translation>
    </message>
    <message>
        <source>If it refuses PDFs: page images</source>
        <translation>PDF拒否時: ページ画像</translation>
    </message>
    <message>
        <source>An image of each page is sent instead of the document.</source>
        <translation>文書の代わりに各ページの画像を送信します。</translation>
    </message>
    <message>
        <source>If it refuses a video: another SOP class</source>
        <translation>動画拒否時: 別のSOPクラス</translation>
    </message>
    <message>
        <source>It is sent under another class of video that the PACS takes.</source>
        <translation>PACSが受け入れる別の動画クラスで送信します。</translation>
    </message>
    <message>
        <source>If it refuses a video: another encoding</source>
        <translation>動画拒否時: 別のエンコード</translation>
    </message>
    <message>
        <source>It is encoded anew, as H.264 or MPEG-2, whichever the PACS takes.</source>
        <translation>H.264とMPEG-2のうち、PACSが受け入れる方式で再エンコードします。</translation>
    </message>
    <message>
        <source>Default for modalities</source>
        <translation>既定とするモダリティ</translation>
    </message>
    <message>
        <source>Codes such as XC or ES: it is chosen at first for what is of them.</source>
        <translation>XCやESなどのコード。これらのモダリティでは最初に選択されます。</translation>
    </message>
    <message>
        <source>Proof of storage</source>
        <translation>格納の証明</translation>
    </message>
    <message>
        <source>What it takes until a file counts as confirmed.</source>
        <translation>ファイルを確認済みとするための条件。</translation>
    </message>
    <message>
        <source>Who is asked for proof</source>
        <translation>証明の問い合わせ先</translation>
    </message>
    <message>
        <source>Name of a PACS under 'Worklists and search'; empty: this one.</source>
        <translation>「ワークリストと検索」にあるPACSの名前。空: この登録。</translation>
    </message>
    <message>
        <source>Time for proof</source>
        <translation>証明の制限時間</translation>
    </message>
    <message>
        <source>How long it may take; half of it after the files were sent again.</source>
        <translation>証明にかけられる時間。ファイルの再送信後はその半分。</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Whether objects go by DICOM's own protocol, or over the web.</source>
        <translation>オブジェクトをDICOM独自のプロトコルで送るか、ウェブ経由で送るか。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Of the DICOMweb service, without '/studies' at the end.</source>
        <translation>DICOMwebサービスのURL。末尾の「/studies」は不要です。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>How the service is told who we are.</source>
        <translation>サービスに身元を示す方法。</translation>
    </message>
    <message>
        <source>User name or client ID</source>
        <translation>ユーザー名またはクライアントID</translation>
    </message>
    <message>
        <source>For the login; what belongs to it is kept in the keyring.</source>
        <translation>ログイン用。対応する秘密情報はキーリングに保管されます。</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>トークンURL</translation>
    </message>
    <message>
        <source>Where OAuth2 gives tokens to this client.</source>
        <translation>OAuth2でこのクライアントにトークンを発行するURL。</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>What OAuth2 is asked for; empty: what it gives by itself.</source>
        <translation>OAuth2に要求するスコープ。空: 自動的に与えられるもの。</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>最大要求サイズ</translation>
    </message>
    <message>
        <source>How much goes into one request; a larger file goes alone.</source>
        <translation>1回の要求に入れる量。これより大きいファイルは単独で送ります。</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>信頼する認証局</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>PEM file of this workstation's certificate; empty: it shows none.</source>
        <translation>このワークステーションの証明書のPEMファイル。空: 提示しない。</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>クライアント鍵</translation>
    </message>
    <message>
        <source>PEM file of the certificate's private key; empty: it is in the certificate's file.</source>
        <translation>証明書の秘密鍵のPEMファイル。空: 証明書のファイルに含まれる。</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>フォルダーを監視</translation>
    </message>
    <message>
        <source>While the window is there, what is put into the folder is sent.</source>
        <translation>ウィンドウがある間、フォルダーに置かれたものを送信します。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Files go to 'done' in it once their storage is proved; empty: no folder.</source>
        <translation>格納が証明されたファイルは、中の「done」へ移動します。空: フォルダーなし。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Name of the profile that says what the files become, and where they go.</source>
        <translation>ファイルの変換方法と送信先を決めるプロファイルの名前。</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>What they look like, without the extension: DICOM keywords in braces; * any letters, ? one.</source>
        <translation>拡張子を除くファイル名の形: DICOMキーワードを波括弧で囲みます。*は任意の文字列、?は1文字。</translation>
    </message>
    <message>
        <source>Name of the worklist whose one matching order says whose a file is; empty: its name says all.</source>
        <translation>ファイルの患者を決める、一致するオーダーが1件のワークリストの名前。空: ファイル名のみで決める。</translation>
    </message>
    <message>
        <source>Clear when nobody is there</source>
        <translation>離席時に消去</translation>
    </message>
    <message>
        <source>After so long without key or mouse, list and form are emptied, after a warning; 0: never.</source>
        <translation>キーやマウスの操作がこの時間なければ、警告の後にリストとフォームを消去します。0: しない。</translation>
    </message>
    <message>
        <source>System user as operator</source>
        <translation>システムユーザーを操作者に</translation>
    </message>
    <message>
        <source>Where nobody types an operator, write the account that is logged in as OperatorsName.</source>
        <translation>操作者が入力されていないとき、ログイン中のアカウントをOperatorsNameに書き込みます。</translation>
    </message>
    <message>
        <source>Key of the foot pedal</source>
        <translation>フットペダルのキー</translation>
    </message>
    <message>
        <source>Takes a picture in the camera's window; what the pedal sends, such as F9 or Space.</source>
        <translation>カメラのウィンドウで撮影します。F9やSpaceなど、ペダルが送るキー。</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>設定のPIN</translation>
    </message>
    <message>
        <source>What is made of the PIN that opens the settings window; set it there, or by 'settings pin'.</source>
        <translation>設定ウィンドウを開くPINから作られた値。設定ウィンドウ、または「settings pin」で設定します。</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>このワークステーション</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>What a PACS sends here</source>
        <translation>PACSからの受信</translation>
    </message>
    <message>
        <source>Log and updates</source>
        <translation>ログと更新</translation>
    </message>
</context>
<context>
    <name>settings_default</name>
    <message>
        <source>Default: {value}.</source>
        <translation>既定: {value}。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>{what}: yes</source>
        <translation>{what}: はい</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>{what}: いいえ</translation>
    </message>
    <message>
        <source>{peer} takes: {what}.</source>
        <translation>{peer}が受け入れるもの: {what}。</translation>
    </message>
    <message>
        <source>{said} (Checked {when}.)</source>
        <translation>{said} (確認: {when})</translation>
    </message>
</context>
<context>
    <name>takes</name>
    <message>
        <source>photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>photos as VL Photographic</source>
        <translation>写真 (VL Photographic)</translation>
    </message>
    <message>
        <source>uncompressed pictures</source>
        <translation>非圧縮画像</translation>
    </message>
    <message>
        <source>video H.264</source>
        <translation>動画 H.264</translation>
    </message>
    <message>
        <source>video H.264 as Video Photographic</source>
        <translation>動画 H.264 (Video Photographic)</translation>
    </message>
    <message>
        <source>video MPEG-2</source>
        <translation>動画 MPEG-2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>3Dモデル</translation>
    </message>
    <message>
        <source>CDA documents</source>
        <translation>CDA文書</translation>
    </message>
</context>
<context>
    <name>zooming</name>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>ウィンドウに合わせる</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
</context>
</TS>
