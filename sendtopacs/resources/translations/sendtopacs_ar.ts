<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AfterwardsBox</name>
    <message>
        <source>What becomes of the files afterwards</source>
        <translation>ما يحدث للملفات بعد ذلك</translation>
    </message>
    <message>
        <source>Once it is proved that the PACS holds them</source>
        <translation>بعد التأكد من وجودها في PACS</translation>
    </message>
    <message>
        <source>Files stay</source>
        <translation>تبقى الملفات</translation>
    </message>
    <message>
        <source>Then to the bin</source>
        <translation>ثم إلى سلة المحذوفات</translation>
    </message>
    <message>
        <source>Then to {folder}</source>
        <translation>ثم إلى {folder}</translation>
    </message>
</context>
<context>
    <name>AlsoTo</name>
    <message>
        <source>Further destinations</source>
        <translation>وجهات إضافية</translation>
    </message>
    <message numerus="yes">
        <source>and to %n more</source>
        <translation>
            <numerusform>وإلى %n أخرى</numerusform>
            <numerusform>وإلى وجهة أخرى</numerusform>
            <numerusform>وإلى وجهتين أخريين</numerusform>
            <numerusform>وإلى %n وجهات أخرى</numerusform>
            <numerusform>وإلى %n وجهة أخرى</numerusform>
            <numerusform>وإلى %n وجهة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>and to…</source>
        <translation>وإلى…</translation>
    </message>
    <message>
        <source>Send the same files to further destinations, too</source>
        <translation>إرسال الملفات نفسها إلى وجهات إضافية أيضًا</translation>
    </message>
</context>
<context>
    <name>Arranger</name>
    <message>
        <source>sorting</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>التجميع</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>&amp;Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <source>Ask this AE whether it answers, with what is typed here now</source>
        <translation>سؤال هذا الـ AE هل يستجيب، بالقيم المدخلة هنا الآن</translation>
    </message>
    <message>
        <source>Check what it &amp;takes</source>
        <translation>فحص ما يقبله</translation>
    </message>
    <message>
        <source>Ask which of the objects that we make it takes; nothing is sent</source>
        <translation>السؤال عن الكائنات التي يقبلها مما ننشئه؛ لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>جارٍ سؤال {peer}…</translation>
    </message>
    <message>
        <source>{peer} is verified: it answered in {ms} ms.</source>
        <translation>تم التحقق من {peer}: استجاب خلال {ms} مللي ثانية.</translation>
    </message>
</context>
<context>
    <name>AttributeTable</name>
    <message>
        <source>Attributes of the object</source>
        <translation>سمات الكائن</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>(removed)</source>
        <translation>(أُزيلت)</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(غير موجودة)</translation>
    </message>
    <message numerus="yes">
        <source>(%n item(s))</source>
        <translation>
            <numerusform>(لا عناصر)</numerusform>
            <numerusform>‏(عنصر واحد)</numerusform>
            <numerusform>‏(عنصران)</numerusform>
            <numerusform>‏(%n عناصر)</numerusform>
            <numerusform>‏(%n عنصرًا)</numerusform>
            <numerusform>‏(%n عنصر)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s), compressed)</source>
        <translation>
            <numerusform>‏(لا بايتات، مضغوطة)</numerusform>
            <numerusform>‏(بايت واحد، مضغوط)</numerusform>
            <numerusform>‏(بايتان، مضغوطان)</numerusform>
            <numerusform>‏(%n بايتات، مضغوطة)</numerusform>
            <numerusform>‏(%n بايتًا، مضغوطة)</numerusform>
            <numerusform>‏(%n بايت، مضغوطة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n byte(s))</source>
        <translation>
            <numerusform>‏(لا بايتات)</numerusform>
            <numerusform>‏(بايت واحد)</numerusform>
            <numerusform>‏(بايتان)</numerusform>
            <numerusform>‏(%n بايتات)</numerusform>
            <numerusform>‏(%n بايتًا)</numerusform>
            <numerusform>‏(%n بايت)</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
</context>
<context>
    <name>AuditTrial</name>
    <message>
        <source>Send a &amp;test message</source>
        <translation>إرسال رسالة اختبار</translation>
    </message>
    <message>
        <source>Send a message that tells of no patient, with what is typed here now</source>
        <translation>إرسال رسالة لا تذكر أي مريض، بالقيم المدخلة هنا الآن</translation>
    </message>
    <message>
        <source>Asking {peer}…</source>
        <translation>جارٍ سؤال {peer}…</translation>
    </message>
</context>
<context>
    <name>BrowseButton</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Take &amp;picture</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture while this window is in front.</source>
        <translation>يلتقط {key}، أو دواسة قدم ترسله، صورةً ما دامت هذه النافذة في المقدمة.</translation>
    </message>
    <message>
        <source>{key} or a foot pedal that sends it takes a picture, whichever window of this program is in front.</source>
        <translation>يلتقط {key}، أو دواسة قدم ترسله، صورةً أيًّا كانت نافذة هذا البرنامج التي في المقدمة.</translation>
    </message>
    <message>
        <source>By key or foot pedal: {key} (see the settings)</source>
        <translation>بمفتاح أو دواسة قدم: {key} (انظر الإعدادات)</translation>
    </message>
    <message>
        <source>&amp;Record video</source>
        <translation>تسجيل فيديو</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>&amp;Stop after</source>
        <translation>إيقاف بعد</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>في انتظار الكاميرا…</translation>
    </message>
    <message>
        <source>S&amp;top recording</source>
        <translation>إيقاف التسجيل</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>لم تُلتقط أي صورة</numerusform>
            <numerusform>أُضيفت صورة واحدة إلى القائمة</numerusform>
            <numerusform>أُضيفت صورتان إلى القائمة</numerusform>
            <numerusform>أُضيفت %n صور إلى القائمة</numerusform>
            <numerusform>أُضيفت %n صورة إلى القائمة</numerusform>
            <numerusform>أُضيفت %n صورة إلى القائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) taken into the list</source>
        <translation>
            <numerusform>لم يُسجَّل أي فيديو</numerusform>
            <numerusform>أُضيف فيديو واحد إلى القائمة</numerusform>
            <numerusform>أُضيف مقطعا فيديو إلى القائمة</numerusform>
            <numerusform>أُضيفت %n مقاطع فيديو إلى القائمة</numerusform>
            <numerusform>أُضيف %n مقطع فيديو إلى القائمة</numerusform>
            <numerusform>أُضيف %n مقطع فيديو إلى القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>الصورة كما ستُرسَل</translation>
    </message>
</context>
<context>
    <name>CaptureMenu</name>
    <message>
        <source>Capture</source>
        <translation>التقاط</translation>
    </message>
    <message>
        <source>A picture, video or page that is in no file yet ({key})</source>
        <translation>صورة أو فيديو أو صفحة ليست في ملف بعد ({key})</translation>
    </message>
    <message>
        <source>&amp;Camera…</source>
        <translation>كاميرا…</translation>
    </message>
    <message>
        <source>&amp;Scanner…</source>
        <translation>ماسح ضوئي…</translation>
    </message>
    <message>
        <source>Part of the sc&amp;reen…</source>
        <translation>جزء من الشاشة…</translation>
    </message>
    <message>
        <source>&amp;Paste from the clipboard</source>
        <translation>لصق من الحافظة</translation>
    </message>
</context>
<context>
    <name>ChangesTable</name>
    <message>
        <source>What is written into the DICOM files</source>
        <translation>ما يُكتب في ملفات DICOM</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>In the files</source>
        <translation>في الملفات</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>ستصبح</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغة)</translation>
    </message>
    <message>
        <source>{values} and {count} more</source>
        <translation>‏{values} و{count} أخرى</translation>
    </message>
    <message>
        <source>(cleared)</source>
        <translation>(أُفرغت)</translation>
    </message>
    <message>
        <source>stays: the form says nothing of it</source>
        <translation>تبقى: لا يذكر النموذج عنها شيئًا</translation>
    </message>
</context>
<context>
    <name>CopyFieldReport</name>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Copy what is wrong with the field, without what stands in it</source>
        <translation>نسخ ما هو خاطئ في الحقل، دون محتواه</translation>
    </message>
    <message>
        <source>{keys} in the field, or the right mouse button here: copy a report</source>
        <translation>‏{keys} في الحقل، أو زر الفأرة الأيمن هنا: نسخ تقرير</translation>
    </message>
</context>
<context>
    <name>CopyReport</name>
    <message>
        <source>Copy what happened for whoever helps; it holds no patient data</source>
        <translation>نسخ ما حدث لمن يقدّم المساعدة؛ لا يحتوي على بيانات مرضى</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>CutFields</name>
    <message>
        <source>C&amp;ut exactly at these times</source>
        <translation>القص عند هذه الأوقات تمامًا</translation>
    </message>
    <message>
        <source>The video is coded anew for that: it takes longer, and the picture loses a little</source>
        <translation>يُرمَّز الفيديو من جديد لأجل ذلك: يستغرق وقتًا أطول، وتفقد الصورة قليلًا</translation>
    </message>
</context>
<context>
    <name>DataSet</name>
    <message>
        <source>Attributes of the file</source>
        <translation>سمات الملف</translation>
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
        <translation>الأولى</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>حدّده المسؤول لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Nothing was sent: what was begun in the window in front cannot be done as it stands.</source>
        <translation>لم يُرسل شيء: ما بدأ في النافذة الأمامية لا يمكن تنفيذه كما هو.</translation>
    </message>
    <message>
        <source>no PACS</source>
        <translation>لا يوجد PACS</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message numerus="yes">
        <source>Sen&amp;d %n file(s)</source>
        <translation>
            <numerusform>إرسال %n ملف</numerusform>
            <numerusform>إرسال ملف واحد</numerusform>
            <numerusform>إرسال ملفين</numerusform>
            <numerusform>إرسال %n ملفات</numerusform>
            <numerusform>إرسال %n ملفًا</numerusform>
            <numerusform>إرسال %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>اكتمل {done} من {total}</translation>
    </message>
    <message>
        <source>Send failed &amp;ones again</source>
        <translation>إعادة إرسال ما فشل</translation>
    </message>
    <message>
        <source>Send again n&amp;ow</source>
        <translation>إعادة الإرسال الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>‏%n ملفات</numerusform>
            <numerusform>‏%n ملفًا</numerusform>
            <numerusform>‏%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>لا شيء يتعذر إرساله</numerusform>
            <numerusform>واحد يتعذر إرساله</numerusform>
            <numerusform>اثنان يتعذر إرسالهما</numerusform>
            <numerusform>‏%n يتعذر إرسالها</numerusform>
            <numerusform>‏%n يتعذر إرسالها</numerusform>
            <numerusform>‏%n يتعذر إرسالها</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save as DICOM files…</source>
        <translation>حفظ كملفات DICOM…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress of all files</source>
        <translation>تقدُّم جميع الملفات</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>All that the chosen row says</source>
        <translation>كل ما في الصف المحدد</translation>
    </message>
    <message>
        <source>All that the chosen row says stands here.</source>
        <translation>هنا كل ما يقوله السطر المختار.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Which of the objects</source>
        <translation>أي الكائنات</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>&amp;Sent as</source>
        <translation>يُرسَل كـ</translation>
    </message>
    <message>
        <source>Before it is sent, identifiers (UIDs) and the present date and time are only examples.</source>
        <translation>قبل الإرسال، تكون المعرّفات (UID) والتاريخ والوقت الحاليان مجرد أمثلة.</translation>
    </message>
    <message>
        <source>Working it out… {percent} %</source>
        <translation>جارٍ الحساب… {percent} %</translation>
    </message>
    <message>
        <source> of {count}</source>
        <translation> من {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) differ from the file.</source>
        <translation>
            <numerusform>لا تختلف أي سمة عن الملف.</numerusform>
            <numerusform>تختلف سمة واحدة عن الملف.</numerusform>
            <numerusform>تختلف سمتان عن الملف.</numerusform>
            <numerusform>تختلف %n سمات عن الملف.</numerusform>
            <numerusform>تختلف %n سمة عن الملف.</numerusform>
            <numerusform>تختلف %n سمة عن الملف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>{file}: edit</source>
        <translation>‏{file}: تحرير</translation>
    </message>
    <message>
        <source>How long is the line that was drawn? Type its length and press Apply, or press Undo.</source>
        <translation>ما طول الخط المرسوم؟ اكتب طوله واضغط «تطبيق»، أو اضغط «تراجع».</translation>
    </message>
    <message>
        <source>Nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>لم يُعثر على ما يشبه نصًا مطبوعًا. تحقق بنفسك أيضًا.</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>without loss</source>
        <translation>دون فقدان</translation>
    </message>
    <message>
        <source>is coded anew</source>
        <translation>يُرمَّز من جديد</translation>
    </message>
    <message>
        <source>when no name is left in it, tick “{box}”</source>
        <translation>عندما لا يبقى فيها أي اسم، ضع علامة على «{box}»</translation>
    </message>
</context>
<context>
    <name>ExtensionTable</name>
    <message>
        <source>Add an extension</source>
        <translation>إضافة امتداد</translation>
    </message>
    <message>
        <source>JPG</source>
        <translation>JPG</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>الامتداد</translation>
    </message>
    <message>
        <source>SOP class</source>
        <translation>فئة SOP</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>FetchBar</name>
    <message>
        <source>Series of this stud&amp;y</source>
        <translation>سلاسل هذه الدراسة</translation>
    </message>
    <message>
        <source>Fetch into the lis&amp;t</source>
        <translation>جلب إلى القائمة</translation>
    </message>
    <message>
        <source>Send to another PACS…</source>
        <translation>إرسال إلى PACS آخر…</translation>
    </message>
    <message>
        <source>Save as &amp;DICOM files…</source>
        <translation>حفظ كملفات DICOM…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel fetching</source>
        <translation>إلغاء الجلب</translation>
    </message>
    <message>
        <source>Objects fetched</source>
        <translation>الكائنات المجلوبة</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>حفظ كملفات DICOM في…</translation>
    </message>
    <message>
        <source>Send to another PACS</source>
        <translation>إرسال إلى PACS آخر</translation>
    </message>
    <message>
        <source>AE title, as {name} knows it</source>
        <translation>‏AE title كما يعرفه {name}</translation>
    </message>
    <message>
        <source>Fetching from {name}…</source>
        <translation>جارٍ الجلب من {name}…</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) fetched</source>
        <translation>
            <numerusform>لم يُجلب أي كائن</numerusform>
            <numerusform>جُلب كائن واحد</numerusform>
            <numerusform>جُلب كائنان</numerusform>
            <numerusform>جُلبت %n كائنات</numerusform>
            <numerusform>جُلب %n كائنًا</numerusform>
            <numerusform>جُلب %n كائن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are in the list now.</source>
        <translation>
            <numerusform>لا توجد كائنات في القائمة الآن.</numerusform>
            <numerusform>يوجد كائن واحد في القائمة الآن.</numerusform>
            <numerusform>يوجد كائنان في القائمة الآن.</numerusform>
            <numerusform>توجد %n كائنات في القائمة الآن.</numerusform>
            <numerusform>يوجد %n كائنًا في القائمة الآن.</numerusform>
            <numerusform>يوجد %n كائن في القائمة الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) saved in {folder}.</source>
        <translation>
            <numerusform>لم يُحفظ أي كائن في {folder}.</numerusform>
            <numerusform>حُفظ كائن واحد في {folder}.</numerusform>
            <numerusform>حُفظ كائنان في {folder}.</numerusform>
            <numerusform>حُفظت %n كائنات في {folder}.</numerusform>
            <numerusform>حُفظ %n كائنًا في {folder}.</numerusform>
            <numerusform>حُفظ %n كائن في {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) sent to {name}.</source>
        <translation>
            <numerusform>لم يُرسل أي كائن إلى {name}.</numerusform>
            <numerusform>أُرسل كائن واحد إلى {name}.</numerusform>
            <numerusform>أُرسل كائنان إلى {name}.</numerusform>
            <numerusform>أُرسلت %n كائنات إلى {name}.</numerusform>
            <numerusform>أُرسل %n كائنًا إلى {name}.</numerusform>
            <numerusform>أُرسل %n كائن إلى {name}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>{name}, required</source>
        <translation>‏{name}، مطلوب</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Save as DICOM files into…</source>
        <translation>حفظ كملفات DICOM في…</translation>
    </message>
</context>
<context>
    <name>FileWindow</name>
    <message>
        <source>Paste copied files or a copied picture into the list</source>
        <translation>لصق ملفات منسوخة أو صورة منسوخة في القائمة</translation>
    </message>
</context>
<context>
    <name>FilmDialog</name>
    <message>
        <source>the beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Begin &amp;here</source>
        <translation>البدء هنا</translation>
    </message>
    <message>
        <source>End h&amp;ere</source>
        <translation>الانتهاء هنا</translation>
    </message>
    <message>
        <source>&amp;Whole video</source>
        <translation>الفيديو كاملًا</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>{file}: cut, or take pictures</source>
        <translation>‏{file}: قص أو استخراج صور</translation>
    </message>
    <message>
        <source>P&amp;lay</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Arrow keys: one picture. Page keys: one second.</source>
        <translation>مفاتيح الأسهم: صورة واحدة. مفاتيح الصفحات: ثانية واحدة.</translation>
    </message>
    <message>
        <source>Take this &amp;picture</source>
        <translation>التقاط هذه الصورة</translation>
    </message>
    <message>
        <source>This video is coded anew: it is cut at exactly these times.</source>
        <translation>يُرمَّز هذا الفيديو من جديد: يُقص عند هذين الوقتين تمامًا.</translation>
    </message>
    <message>
        <source>This video is not coded anew, and can be cut only at some of its pictures: it may begin earlier, and end later, than these times. Tick “{box}” to leave out all beyond them.</source>
        <translation>لا يُرمَّز هذا الفيديو من جديد، ولا يمكن قصه إلا عند بعض صوره: فقد يبدأ قبل هذه الأوقات وينتهي بعدها. ضع علامة على «{box}» لترك كل ما يتجاوزها.</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) taken into the list</source>
        <translation>
            <numerusform>لم تُلتقط أي صورة</numerusform>
            <numerusform>أُضيفت صورة واحدة إلى القائمة</numerusform>
            <numerusform>أُضيفت صورتان إلى القائمة</numerusform>
            <numerusform>أُضيفت %n صور إلى القائمة</numerusform>
            <numerusform>أُضيفت %n صورة إلى القائمة</numerusform>
            <numerusform>أُضيفت %n صورة إلى القائمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Type to filter the results</source>
        <translation>اكتب لتصفية النتائج</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Text is still being looked for in the picture. Wait until it is found, and try again.</source>
        <translation>ما زال البحث عن النص في الصورة جاريًا. انتظر حتى ينتهي، ثم حاول مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) that look like text redacted. Look whether any is left.</source>
        <translation>
            <numerusform>لم تُحجب أي منطقة تشبه النص. تحقق مما إذا بقي شيء.</numerusform>
            <numerusform>حُجبت منطقة واحدة تشبه النص. تحقق مما إذا بقي شيء.</numerusform>
            <numerusform>حُجبت منطقتان تشبهان النص. تحقق مما إذا بقي شيء.</numerusform>
            <numerusform>حُجبت %n مناطق تشبه النص. تحقق مما إذا بقي شيء.</numerusform>
            <numerusform>حُجبت %n منطقة تشبه النص. تحقق مما إذا بقي شيء.</numerusform>
            <numerusform>حُجبت %n منطقة تشبه النص. تحقق مما إذا بقي شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) found that look like text. Untick what is none, and press “{button}”; look whether any is left.</source>
        <translation>
            <numerusform>لم يُعثر على أي منطقة تشبه النص. اضغط «{button}» وتحقق مما إذا بقي شيء.</numerusform>
            <numerusform>عُثر على منطقة واحدة تشبه النص. ألغِ تحديد ما ليس نصًا، ثم اضغط «{button}»؛ وتحقق مما إذا بقي شيء.</numerusform>
            <numerusform>عُثر على منطقتين تشبهان النص. ألغِ تحديد ما ليس نصًا، ثم اضغط «{button}»؛ وتحقق مما إذا بقي شيء.</numerusform>
            <numerusform>عُثر على %n مناطق تشبه النص. ألغِ تحديد ما ليس نصًا، ثم اضغط «{button}»؛ وتحقق مما إذا بقي شيء.</numerusform>
            <numerusform>عُثر على %n منطقة تشبه النص. ألغِ تحديد ما ليس نصًا، ثم اضغط «{button}»؛ وتحقق مما إذا بقي شيء.</numerusform>
            <numerusform>عُثر على %n منطقة تشبه النص. ألغِ تحديد ما ليس نصًا، ثم اضغط «{button}»؛ وتحقق مما إذا بقي شيء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDefaults</name>
    <message>
        <source>by kind of file</source>
        <translation>حسب نوع الملف</translation>
    </message>
</context>
<context>
    <name>FormFields</name>
    <message>
        <source>As the destination: {set}</source>
        <translation>حسب الوجهة: {set}</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* مطلوب</translation>
    </message>
</context>
<context>
    <name>FoundBox</name>
    <message>
        <source>Areas that look like text</source>
        <translation>مناطق تشبه النص</translation>
    </message>
    <message>
        <source>Untick what is not to be redacted: by the space bar, or by a click in the picture.</source>
        <translation>ألغِ تحديد ما لا يجب حجبه: بمفتاح المسافة أو بنقرة في الصورة.</translation>
    </message>
    <message>
        <source>Reda&amp;ct ticked</source>
        <translation>حجب المحدد</translation>
    </message>
    <message>
        <source>Redact n&amp;one</source>
        <translation>عدم حجب أي شيء</translation>
    </message>
    <message>
        <source>{number}: {size} at {x}, {y}</source>
        <translation>المنطقة {number}: {size} عند {x}، {y}</translation>
    </message>
    <message>
        <source>Tick an area first.</source>
        <translation>حدّد منطقة أولًا.</translation>
    </message>
</context>
<context>
    <name>FromFilesDialog</name>
    <message>
        <source>Patient and study of the DICOM files</source>
        <translation>المريض والدراسة في ملفات DICOM</translation>
    </message>
    <message>
        <source>What the files say; what differs is marked</source>
        <translation>ما تذكره الملفات؛ والمختلف مميَّز</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The files differ in what is marked {mark}. Choose the patient and study to fill in.</source>
        <translation>تختلف الملفات فيما هو مميَّز بـ {mark}. اختر المريض والدراسة لتعبئة النموذج بهما.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>differs: {value}</source>
        <translation>مختلف: {value}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>معرّف المريض</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>تاريخ الدراسة</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>وقت الدراسة</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم Accession</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>معرّف الدراسة</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>الطبيب المُحيل</translation>
    </message>
    <message>
        <source>Study UID</source>
        <translation>‏UID الدراسة</translation>
    </message>
</context>
<context>
    <name>GatePanel</name>
    <message>
        <source>No patient yet</source>
        <translation>لا مريض بعد</translation>
    </message>
    <message>
        <source>{files} to {destination}</source>
        <translation>‏{files} إلى {destination}</translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>‏{count}: ⁨{names}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>لا مرضى</numerusform>
            <numerusform>مريض واحد</numerusform>
            <numerusform>مريضان</numerusform>
            <numerusform>‏%n مرضى</numerusform>
            <numerusform>‏%n مريضًا</numerusform>
            <numerusform>‏%n مريض</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>المعرّف {id}</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>مواليد {date}</translation>
    </message>
    <message>
        <source>accession {number}</source>
        <translation>رقم Accession {number}</translation>
    </message>
    <message>
        <source>Type or scan the ID of each patient, each followed by Enter</source>
        <translation>اكتب معرّف كل مريض أو اقرأه بالماسح، ثم اضغط Enter بعد كل واحد</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more</source>
        <translation>اكتب معرّف المريض أو اقرأه بالماسح مرة أخرى</translation>
    </message>
    <message>
        <source>That is the one.</source>
        <translation>هذا هو الصحيح.</translation>
    </message>
    <message>
        <source>This one was given already.</source>
        <translation>سبق إدخال هذا المعرّف.</translation>
    </message>
    <message>
        <source>{given} of {wanted} given.</source>
        <translation>أُدخل {given} من {wanted}.</translation>
    </message>
    <message>
        <source>This is the ID of none of these patients.</source>
        <translation>هذا ليس معرّف أي من هؤلاء المرضى.</translation>
    </message>
    <message>
        <source>This is not the patient's ID.</source>
        <translation>هذا ليس معرّف المريض.</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>لم يُذكر أحد</translation>
    </message>
</context>
<context>
    <name>GiveUpDialog</name>
    <message>
        <source>Give these up?</source>
        <translation>هل تريد التخلي عن هذه؟</translation>
    </message>
    <message>
        <source>The RIS is told that the order is discontinued, unless all its files are stored.</source>
        <translation>يُبلَّغ RIS بأن الطلب قد أُوقف، ما لم تكن جميع ملفاته مخزَّنة.</translation>
    </message>
    <message>
        <source>&amp;Reason for the RIS</source>
        <translation>السبب لإبلاغ RIS</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>التخلي</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>No PACS is set up yet: there is nowhere to send to.</source>
        <translation>لم يُعدّ أي PACS بعد: لا توجد وجهة للإرسال إليها.</translation>
    </message>
    <message>
        <source>Guided set-up…</source>
        <translation>الإعداد الموجَّه…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Guided set-up – SendToPACS</source>
        <translation>الإعداد الموجَّه – SendToPACS</translation>
    </message>
    <message>
        <source>PACS</source>
        <translation>PACS</translation>
    </message>
    <message>
        <source>Where your files go. Echo asks whether it answers to these values; the other button asks what it would take. Neither sends anything. You can skip this and fill it in later.</source>
        <translation>وجهة ملفاتك. يسأل Echo هل يستجيب لهذه القيم؛ ويسأل الزر الآخر عما سيقبله. لا يرسل أي منهما شيئًا. يمكنك تخطي هذه الخطوة وتعبئتها لاحقًا.</translation>
    </message>
    <message>
        <source>Main PACS</source>
        <translation>‏PACS الرئيسي</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>Where the orders come from, so that nobody has to type who the patient is. It is often the RIS. Without one, skip this.</source>
        <translation>المصدر الذي تأتي منه الطلبات، فلا يضطر أحد إلى كتابة بيانات المريض. وهو غالبًا RIS. إن لم يكن لديكم واحد، فتخطَّ هذه الخطوة.</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave; Help › Guided set-up goes on here</source>
        <translation>خروج؛ تتم المتابعة من هنا عبر «تعليمات › الإعداد الموجَّه»</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {title}</source>
        <translation>الخطوة {number} من {all}: {title}</translation>
    </message>
    <message>
        <source>Something in this step has to be put right first</source>
        <translation>يجب تصحيح شيء في هذه الخطوة أولًا</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Set up this workstation</source>
        <translation>إعداد محطة العمل هذه</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>تخطي</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>&amp;Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>DICOM Conformance Statement</source>
        <translation>بيان المطابقة مع DICOM</translation>
    </message>
    <message>
        <source>No page has all these words.</source>
        <translation>لا توجد صفحة تحتوي على كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>The statement is being made…</source>
        <translation>جارٍ إعداد البيان…</translation>
    </message>
</context>
<context>
    <name>IdleBar</name>
    <message>
        <source>Stay (any key)</source>
        <translation>البقاء (أي مفتاح)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>إفراغ الآن</translation>
    </message>
    <message>
        <source>List them again</source>
        <translation>إدراجها من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Nobody seems to be here: list and form are cleared in %n second(s).</source>
        <translation>
            <numerusform>يبدو أنه لا أحد هنا: تُفرغ القائمة والنموذج الآن.</numerusform>
            <numerusform>يبدو أنه لا أحد هنا: تُفرغ القائمة والنموذج خلال ثانية واحدة.</numerusform>
            <numerusform>يبدو أنه لا أحد هنا: تُفرغ القائمة والنموذج خلال ثانيتين.</numerusform>
            <numerusform>يبدو أنه لا أحد هنا: تُفرغ القائمة والنموذج خلال %n ثوانٍ.</numerusform>
            <numerusform>يبدو أنه لا أحد هنا: تُفرغ القائمة والنموذج خلال %n ثانية.</numerusform>
            <numerusform>يبدو أنه لا أحد هنا: تُفرغ القائمة والنموذج خلال %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List and form were cleared: nobody was here for %n minute(s).</source>
        <translation>
            <numerusform>أُفرغت القائمة والنموذج: لم يكن أحد هنا منذ أقل من دقيقة.</numerusform>
            <numerusform>أُفرغت القائمة والنموذج: لم يكن أحد هنا لمدة دقيقة واحدة.</numerusform>
            <numerusform>أُفرغت القائمة والنموذج: لم يكن أحد هنا لمدة دقيقتين.</numerusform>
            <numerusform>أُفرغت القائمة والنموذج: لم يكن أحد هنا لمدة %n دقائق.</numerusform>
            <numerusform>أُفرغت القائمة والنموذج: لم يكن أحد هنا لمدة %n دقيقة.</numerusform>
            <numerusform>أُفرغت القائمة والنموذج: لم يكن أحد هنا لمدة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) had not been sent; they are still where they came from.</source>
        <translation>
            <numerusform>لم يبقَ أي ملف غير مُرسَل.</numerusform>
            <numerusform>ملف واحد لم يُرسَل؛ ما زال في مكانه الأصلي.</numerusform>
            <numerusform>ملفان لم يُرسَلا؛ ما زالا في مكانهما الأصلي.</numerusform>
            <numerusform>‏%n ملفات لم تُرسَل؛ ما زالت في مكانها الأصلي.</numerusform>
            <numerusform>‏%n ملفًا لم تُرسَل؛ ما زالت في مكانها الأصلي.</numerusform>
            <numerusform>‏%n ملف لم تُرسَل؛ ما زالت في مكانها الأصلي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportedList</name>
    <message>
        <source>Leave out: {what}</source>
        <translation>استبعاد: {what}</translation>
    </message>
</context>
<context>
    <name>JobChoices</name>
    <message>
        <source>Send &amp;to</source>
        <translation>إرسال إلى</translation>
    </message>
    <message>
        <source>no PACS set up yet</source>
        <translation>لم يُعدّ أي PACS بعد</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>All or not&amp;hing</source>
        <translation>الكل أو لا شيء</translation>
    </message>
    <message>
        <source>Send nothing unless every file could be converted</source>
        <translation>عدم إرسال شيء ما لم يمكن تحويل كل ملف</translation>
    </message>
    <message>
        <source>&amp;Write this patient into the DICOM files</source>
        <translation>كتابة هذا المريض في ملفات DICOM</translation>
    </message>
    <message>
        <source>UIDs of the DICOM files</source>
        <translation>معرّفات UID لملفات DICOM</translation>
    </message>
    <message>
        <source>UIDs: choose…</source>
        <translation>‏UID: اختر…</translation>
    </message>
    <message>
        <source>Keep their UIDs</source>
        <translation>الاحتفاظ بـ UID</translation>
    </message>
    <message>
        <source>New UIDs</source>
        <translation>‏UID جديدة</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keyboard – SendToPACS</source>
        <translation>لوحة المفاتيح – SendToPACS</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Beside these, Alt with the letter that is underlined leads to each field and button. Tab goes from one to the next, Escape closes what is open beside the window.</source>
        <translation>إضافةً إلى ذلك، يؤدي Alt مع الحرف المسطَّر إلى كل حقل وزر. ينتقل Tab من عنصر إلى التالي، ويغلق Escape ما هو مفتوح بجانب النافذة.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Main window</source>
        <translation>النافذة الرئيسية</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مفتاح المسافة</translation>
    </message>
    <message>
        <source>Look at the row large, or close what shows it</source>
        <translation>عرض الصف مكبَّرًا، أو إغلاق ما يعرضه</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>‏Home، End</translation>
    </message>
    <message>
        <source>Go to the first or the last row</source>
        <translation>الانتقال إلى أول صف أو آخر صف</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>‏Ctrl+A</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>تحديد كل الصفوف</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up، Alt+Down</translation>
    </message>
    <message>
        <source>Move the row</source>
        <translation>نقل الصف</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Remove the selected rows</source>
        <translation>إزالة الصفوف المحددة</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>Go to the row before or after</source>
        <translation>الانتقال إلى الصف السابق أو التالي</translation>
    </message>
    <message>
        <source>Shift with an arrow key</source>
        <translation>مفتاح Shift مع مفتاح سهم</translation>
    </message>
    <message>
        <source>Move the picture, where it is zoomed</source>
        <translation>تحريك الصورة عند تكبيرها</translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation>مفتاحا الصفحة PgUp و‎PgDn</translation>
    </message>
    <message>
        <source>Turn the pages, or go on by a second in a video</source>
        <translation>تقليب الصفحات، أو التقدم ثانية في الفيديو</translation>
    </message>
</context>
<context>
    <name>LeftBar</name>
    <message>
        <source>List them</source>
        <translation>إدراجها</translation>
    </message>
    <message>
        <source>Delete them…</source>
        <translation>حذفها…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%n captured file(s) of an earlier time were never sent.</source>
        <translation>
            <numerusform>لا توجد ملفات ملتقطة سابقًا لم تُرسَل.</numerusform>
            <numerusform>ملف واحد التُقط سابقًا ولم يُرسَل قط.</numerusform>
            <numerusform>ملفان التُقطا سابقًا ولم يُرسَلا قط.</numerusform>
            <numerusform>‏%n ملفات التُقطت سابقًا ولم تُرسَل قط.</numerusform>
            <numerusform>‏%n ملفًا التُقطت سابقًا ولم تُرسَل قط.</numerusform>
            <numerusform>‏%n ملف التُقطت سابقًا ولم تُرسَل قط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Look at it large</source>
        <translation>عرض مكبَّر</translation>
    </message>
    <message>
        <source>Turn lef&amp;t</source>
        <translation>تدوير يسارًا</translation>
    </message>
    <message>
        <source>Turn ri&amp;ght</source>
        <translation>تدوير يمينًا</translation>
    </message>
    <message>
        <source>turning</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Move to the &amp;beginning</source>
        <translation>نقل إلى البداية</translation>
    </message>
    <message>
        <source>Move to the &amp;end</source>
        <translation>نقل إلى النهاية</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select the whole g&amp;roup</source>
        <translation>تحديد المجموعة كلها</translation>
    </message>
    <message>
        <source>S&amp;how only…</source>
        <translation>عرض ما يطابق فقط…</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>فرز حسب</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>ترتيب الإضافة</translation>
    </message>
    <message>
        <source>Gr&amp;oup</source>
        <translation>تجميع</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>Stop readin&amp;g</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Details… F6</source>
        <translation>التفاصيل… F6</translation>
    </message>
    <message>
        <source>What is written, and what can be chosen for this file alone</source>
        <translation>ما يُكتب، وما يمكن اختياره لهذا الملف وحده</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Pictures of one size become one object, in this order</source>
        <translation>تصبح الصور ذات الحجم الواحد كائنًا واحدًا، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Patient from DICOM files…</source>
        <translation>المريض من ملفات DICOM…</translation>
    </message>
    <message>
        <source>Fill the form with what the DICOM files in the list say</source>
        <translation>تعبئة النموذج بما تذكره ملفات DICOM الموجودة في القائمة</translation>
    </message>
    <message>
        <source>Edit picture… Ctrl+E</source>
        <translation>تحرير الصورة… Ctrl+E</translation>
    </message>
    <message>
        <source>Turn, crop, redact, mark, measure; say what it shows</source>
        <translation>تدوير، اقتصاص، حجب، تعليم، قياس؛ ووصف ما تُظهره</translation>
    </message>
    <message>
        <source>&amp;Cut video…</source>
        <translation>قص الفيديو…</translation>
    </message>
    <message>
        <source>Send only a part of the video, or take pictures out of it</source>
        <translation>إرسال جزء من الفيديو فقط، أو استخراج صور منه</translation>
    </message>
    <message>
        <source>Send up to the &amp;damage</source>
        <translation>إرسال ما قبل التلف</translation>
    </message>
    <message>
        <source>The video is damaged: send what lies before the damage</source>
        <translation>الفيديو تالف: إرسال ما يسبق موضع التلف</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n file(s) so far</source>
        <translation>
            <numerusform>جارٍ القراءة… لا ملفات حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… ملف واحد حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… ملفان حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %n ملفات حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %n ملفًا حتى الآن</numerusform>
            <numerusform>جارٍ القراءة… %n ملف حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Se&amp;parate</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>‏⁨{file}⁩: {sentence}</translation>
    </message>
    <message>
        <source>Choose files in the list first.</source>
        <translation>اختر ملفات من القائمة أولًا.</translation>
    </message>
    <message>
        <source>Choose several pictures of one size that were not sent yet.</source>
        <translation>اختر عدة صور بالحجم نفسه لم تُرسل بعد.</translation>
    </message>
    <message>
        <source>Choose one video that was not sent yet.</source>
        <translation>اختر مقطع فيديو واحدًا لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Choose one photo or video that was not sent yet.</source>
        <translation>اختر صورة واحدة أو مقطع فيديو واحدًا لم يُرسل بعد.</translation>
    </message>
    <message>
        <source>Choose a file that can be sent.</source>
        <translation>اختر ملفًا يمكن إرساله.</translation>
    </message>
</context>
<context>
    <name>LivePicture</name>
    <message>
        <source>The camera's picture</source>
        <translation>صورة الكاميرا</translation>
    </message>
</context>
<context>
    <name>LockBar</name>
    <message>
        <source>Unloc&amp;k</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Password of the document</source>
        <translation>كلمة مرور المستند</translation>
    </message>
    <message>
        <source>Password of {file}:</source>
        <translation>كلمة مرور {file}:</translation>
    </message>
</context>
<context>
    <name>LogDesk</name>
    <message>
        <source>Support bundle</source>
        <translation>حزمة الدعم</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ملفات ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Information and graver</source>
        <translation>المعلومات وما هو أشد</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors alone</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>كلمات البحث</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>الإدخالات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>الإدخال المحدد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the chosen entries, or all that are shown</source>
        <translation>نسخ الإدخالات المحددة، أو كل ما هو معروض</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>حزمة الدعم…</translation>
    </message>
    <message>
        <source>Settings without passwords, versions and the log in one ZIP file, without patient data</source>
        <translation>الإعدادات دون كلمات مرور، والإصدارات، والسجل في ملف ZIP واحد، دون بيانات مرضى</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>‏%n إدخالات</numerusform>
            <numerusform>‏%n إدخالًا</numerusform>
            <numerusform>‏%n إدخال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was logged that fits what is chosen above.</source>
        <translation>لا شيء في السجل يطابق ما هو مختار أعلاه.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي إدخال.</numerusform>
            <numerusform>نُسخ إدخال واحد.</numerusform>
            <numerusform>نُسخ إدخالان.</numerusform>
            <numerusform>نُسخت %n إدخالات.</numerusform>
            <numerusform>نُسخ %n إدخالًا.</numerusform>
            <numerusform>نُسخ %n إدخال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookDesk</name>
    <message>
        <source>{number} of {count}</source>
        <translation>‏{number} من {count}</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Data set</source>
        <translation>مجموعة البيانات</translation>
    </message>
    <message>
        <source>&amp;As it is sent… F6</source>
        <translation>كما يُرسَل… F6</translation>
    </message>
    <message>
        <source>Each attribute as it will be sent, and what differs from the file</source>
        <translation>كل سمة كما ستُرسَل، وما يختلف عن الملف</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>ملاءمة</translation>
    </message>
</context>
<context>
    <name>LookupDesk</name>
    <message>
        <source>worklist {name}</source>
        <translation>قائمة العمل {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>الأرشيف {name}</translation>
    </message>
    <message>
        <source>{source}, asked for from outside</source>
        <translation>‏{source}، طُلب من الخارج</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>لم يُرسَل شيء بعد</translation>
    </message>
    <message>
        <source>recent patients</source>
        <translation>المرضى الأخيرون</translation>
    </message>
    <message>
        <source>file {name}</source>
        <translation>الملف {name}</translation>
    </message>
</context>
<context>
    <name>LookupDialog</name>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
    </message>
    <message>
        <source>Search for patients and studies</source>
        <translation>البحث عن مرضى ودراسات</translation>
    </message>
    <message>
        <source>Sea&amp;rch</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Cancel search</source>
        <translation>إلغاء البحث</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Take o&amp;ver</source>
        <translation>اعتماد</translation>
    </message>
    <message>
        <source>&amp;Studies of this patient</source>
        <translation>دراسات هذا المريض</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Attach to this study</source>
        <translation>إرفاق بهذه الدراسة</translation>
    </message>
    <message>
        <source>S&amp;earch in</source>
        <translation>البحث في</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>‏%n نتائج</numerusform>
            <numerusform>‏%n نتيجة</numerusform>
            <numerusform>‏%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>worklist {name}</source>
        <translation>قائمة العمل {name}</translation>
    </message>
    <message>
        <source>archive {name}</source>
        <translation>الأرشيف {name}</translation>
    </message>
    <message>
        <source>worklist {name} as of {when}</source>
        <translation>قائمة العمل {name} بتاريخ {when}</translation>
    </message>
    <message>
        <source>Nothing to search is set up yet.</source>
        <translation>لم يُعدّ بعد ما يمكن البحث فيه.</translation>
    </message>
    <message>
        <source>Type what is known of the patient or the order, and press Search (Enter).</source>
        <translation>اكتب ما هو معروف عن المريض أو الطلب، ثم اضغط بحث (Enter).</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>اختر سطرًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>None is set up yet: add one in the settings, under 'Worklists and search'.</source>
        <translation>لم يُعدّ أي مصدر بعد: أضف واحدًا في الإعدادات، ضمن «قوائم العمل والبحث».</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>There is neither a file of this computer nor a picture in it. Copy or drag one from a file manager or a picture viewer.</source>
        <translation>لا يوجد فيها ملف من هذا الحاسوب ولا صورة. انسخ أو اسحب ملفًا أو صورة من مدير الملفات أو عارض الصور.</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Family, Given</source>
        <translation>اسم العائلة، الاسم الأول</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>More name &amp;parts</source>
        <translation>المزيد من أجزاء الاسم</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Gi&amp;ven name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <source>Ideographic (Family^Given)</source>
        <translation>الكتابة الرمزية (Family^Given)</translation>
    </message>
    <message>
        <source>Phonetic (Family^Given)</source>
        <translation>الكتابة الصوتية (Family^Given)</translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>&amp;Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>or Family^Given</source>
        <translation>أو Family^Given</translation>
    </message>
</context>
<context>
    <name>NewPinDialog</name>
    <message>
        <source>PIN of the settings</source>
        <translation>‏PIN الإعدادات</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>‏PIN الجديد</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>إعادة الإدخال</translation>
    </message>
    <message>
        <source>&amp;Set PIN</source>
        <translation>تعيين PIN</translation>
    </message>
    <message>
        <source>&amp;Remove PIN</source>
        <translation>إزالة PIN</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>انتهى SendToPACS</translation>
    </message>
    <message>
        <source>SendToPACS needs a look</source>
        <translation>يحتاج SendToPACS إلى انتباهك</translation>
    </message>
</context>
<context>
    <name>OrderBar</name>
    <message>
        <source>Show only… (Ctrl+F)</source>
        <translation>عرض ما يطابق فقط… (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show only files in which these words stand</source>
        <translation>عرض الملفات التي ترد فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>By what the list is grouped</source>
        <translation>معيار تجميع القائمة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>تجميع</translation>
    </message>
    <message>
        <source>Show only some of the rows</source>
        <translation>عرض بعض الصفوف فقط</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>دون تجميع</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>by time taken</source>
        <translation>حسب وقت الالتقاط</translation>
    </message>
    <message>
        <source>{seen} of {count} shown; all are sent</source>
        <translation>يُعرض {seen} من {count}؛ وتُرسَل جميعها</translation>
    </message>
</context>
<context>
    <name>OriginBar</name>
    <message>
        <source>Unloc&amp;k identity</source>
        <translation>فتح قفل الهوية</translation>
    </message>
    <message>
        <source>Let name, ID, birth date, sex and accession number be edited; this is noted</source>
        <translation>السماح بتحرير الاسم والمعرّف وتاريخ الميلاد والجنس ورقم Accession؛ ويُسجَّل ذلك</translation>
    </message>
    <message>
        <source>Put bac&amp;k and lock</source>
        <translation>استعادة وقفل</translation>
    </message>
    <message>
        <source>Take back all edits of what was looked up</source>
        <translation>التراجع عن كل تعديل على البيانات المستعلَم عنها</translation>
    </message>
    <message>
        <source>From {source}; locked</source>
        <translation>من {source}؛ مقفل</translation>
    </message>
    <message>
        <source>Was: {value}</source>
        <translation>كان: {value}</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>كان فارغًا</translation>
    </message>
    <message>
        <source>{source}, {time}</source>
        <translation>‏⁨{source}⁩، {time}</translation>
    </message>
    <message>
        <source>From {source}; unlocked. It was: {was}</source>
        <translation>من {source}؛ غير مقفل. كان: {was}</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message>
        <source>&amp;Send again now</source>
        <translation>إعادة الإرسال الآن</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Send &amp;to another…</source>
        <translation>إرسال إلى وجهة أخرى…</translation>
    </message>
    <message>
        <source>&amp;Give up…</source>
        <translation>التخلي…</translation>
    </message>
    <message>
        <source>Save as &amp;files…</source>
        <translation>حفظ كملفات…</translation>
    </message>
    <message>
        <source>&amp;Wrong patient…</source>
        <translation>مريض خاطئ…</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>تقرير…</translation>
    </message>
    <message>
        <source>What became of each file, to be printed or saved as a PDF</source>
        <translation>مصير كل ملف، للطباعة أو للحفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Choose what failed, waits or was given up.</source>
        <translation>اختر ما فشل أو ينتظر أو تم التخلي عنه.</translation>
    </message>
    <message>
        <source>Choose a job; another PACS has to be set up.</source>
        <translation>اختر مهمة؛ ويجب أن يكون PACS آخر معدًّا.</translation>
    </message>
    <message>
        <source>Choose what is not stored yet.</source>
        <translation>اختر ما لم يُخزَّن بعد.</translation>
    </message>
    <message>
        <source>Choose a job first.</source>
        <translation>اختر مهمة أولًا.</translation>
    </message>
    <message>
        <source>Choose one job of which something was sent.</source>
        <translation>اختر مهمة واحدة أُرسل شيء منها.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Files of the chosen job</source>
        <translation>ملفات المهمة المحددة</translation>
    </message>
    <message>
        <source>The files of the chosen job stand here.</source>
        <translation>هنا تظهر ملفات المهمة المحددة.</translation>
    </message>
    <message>
        <source>No job fits what was asked for.</source>
        <translation>لا توجد مهمة تطابق المطلوب.</translation>
    </message>
    <message>
        <source>Nothing is under way, waits or failed. 'All' shows what was sent.</source>
        <translation>لا شيء قيد الإرسال أو الانتظار ولا شيء فشل. يعرض «الكل» ما أُرسل.</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>لم يحدث أي خطأ.</translation>
    </message>
    <message>
        <source>Nothing is stored yet.</source>
        <translation>لم يُخزَّن شيء بعد.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>صندوق الصادر فارغ.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>المحاولة التالية تلقائيًا: ⁨{time}⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be saved.</source>
        <translation>
            <numerusform>لم يتعذر حفظ أي ملف.</numerusform>
            <numerusform>تعذر حفظ ملف واحد.</numerusform>
            <numerusform>تعذر حفظ ملفين.</numerusform>
            <numerusform>تعذر حفظ %n ملفات.</numerusform>
            <numerusform>تعذر حفظ %n ملفًا.</numerusform>
            <numerusform>تعذر حفظ %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف.</numerusform>
            <numerusform>حُفظ ملف واحد.</numerusform>
            <numerusform>حُفظ ملفان.</numerusform>
            <numerusform>حُفظت %n ملفات.</numerusform>
            <numerusform>حُفظ %n ملفًا.</numerusform>
            <numerusform>حُفظ %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>OutboxLine</name>
    <message>
        <source>All that the outbox holds, of earlier jobs too. Pages, marks beside a picture, and copies for another destination are counted one by one.</source>
        <translation>كل ما في صندوق الصادر، من المهام السابقة أيضًا. تُعدّ الصفحات، والعلامات إلى جانب الصورة، والنسخ المرسلة إلى وجهة أخرى، كلٌّ على حدة.</translation>
    </message>
    <message>
        <source>Outbox…</source>
        <translation>صندوق الصادر…</translation>
    </message>
    <message>
        <source>Show what was sent, what waits and what failed (F4)</source>
        <translation>عرض ما أُرسل وما ينتظر وما فشل (F4)</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>لا شيء قيد الإرسال</numerusform>
            <numerusform>واحد قيد الإرسال</numerusform>
            <numerusform>اثنان قيد الإرسال</numerusform>
            <numerusform>‏%n قيد الإرسال</numerusform>
            <numerusform>‏%n قيد الإرسال</numerusform>
            <numerusform>‏%n قيد الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message numerus="yes">
        <source>going on with %n file(s) from last time</source>
        <translation>
            <numerusform>لا ملفات متبقية من المرة السابقة</numerusform>
            <numerusform>متابعة ملف واحد من المرة السابقة</numerusform>
            <numerusform>متابعة ملفين من المرة السابقة</numerusform>
            <numerusform>متابعة %n ملفات من المرة السابقة</numerusform>
            <numerusform>متابعة %n ملفًا من المرة السابقة</numerusform>
            <numerusform>متابعة %n ملف من المرة السابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for {peer}; next try {time}, by itself.</source>
        <translation>في انتظار ⁨{peer}⁩؛ المحاولة التالية تلقائيًا: ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Next try {time}, by itself.</source>
        <translation>المحاولة التالية تلقائيًا: ⁨{time}⁩.</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n with a warning</source>
        <translation>
            <numerusform>لا شيء مع تحذير</numerusform>
            <numerusform>واحد مع تحذير</numerusform>
            <numerusform>اثنان مع تحذير</numerusform>
            <numerusform>‏%n مع تحذير</numerusform>
            <numerusform>‏%n مع تحذير</numerusform>
            <numerusform>‏%n مع تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent again, they go with what the form said before, not as the form is now; to send them with what it says now, remove them from the list and add them again.</source>
        <translation>عند إعادة الإرسال تُرسَل بما كان مذكورًا في النموذج سابقًا، لا بما فيه الآن؛ لإرسالها بما فيه الآن، أزلها من القائمة وأضفها من جديد.</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>A part of the screen</source>
        <translation>جزء من الشاشة</translation>
    </message>
    <message>
        <source>Drag a rectangle with the mouse. By keyboard: arrows move it, Shift and arrows change its size, Ctrl makes larger steps, Enter takes it. Esc: no picture.</source>
        <translation>اسحب مستطيلًا بالفأرة. بلوحة المفاتيح: تحرّكه الأسهم، ويغيّر Shift مع الأسهم حجمه، ويجعل Ctrl الخطوات أكبر، ويعتمده Enter. Esc: دون صورة.</translation>
    </message>
</context>
<context>
    <name>OwnChoices</name>
    <message>
        <source>Descr&amp;ibe</source>
        <translation>كتابة الوصف</translation>
    </message>
    <message>
        <source>Pro&amp;file of these files</source>
        <translation>ملف تعريف هذه الملفات</translation>
    </message>
    <message>
        <source>As for the job</source>
        <translation>كما في المهمة</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>Temporary identity: the patient's real one has to be assigned in the PACS later.</source>
        <translation>هوية مؤقتة: يجب إسناد هوية المريض الحقيقية في PACS لاحقًا.</translation>
    </message>
    <message>
        <source>Family, Given</source>
        <translation>اسم العائلة، الاسم الأول</translation>
    </message>
    <message>
        <source>DICOM files are sent as they are; this form is not written into them.</source>
        <translation>تُرسَل ملفات DICOM كما هي؛ ولا يُكتب هذا النموذج فيها.</translation>
    </message>
</context>
<context>
    <name>PatientHeading</name>
    <message>
        <source>Emergenc&amp;y</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Fill in a temporary name and ID for a patient without identity</source>
        <translation>تعبئة اسم ومعرّف مؤقتين لمريض مجهول الهوية</translation>
    </message>
    <message>
        <source>No patient yet</source>
        <translation>لا مريض بعد</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>مواليد {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>العمر: أقل من سنة</numerusform>
            <numerusform>العمر: سنة واحدة</numerusform>
            <numerusform>العمر: سنتان</numerusform>
            <numerusform>العمر: %n سنوات</numerusform>
            <numerusform>العمر: %n سنة</numerusform>
            <numerusform>العمر: %n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>المعرّف {id}</translation>
    </message>
</context>
<context>
    <name>PeerPage</name>
    <message>
        <source>Fill in the AE title and the host first.</source>
        <translation>املأ ⁨AE title⁩ والمضيف أولًا.</translation>
    </message>
</context>
<context>
    <name>PeersPage</name>
    <message>
        <source>Records</source>
        <translation>الإدخالات</translation>
    </message>
    <message>
        <source>Nothing is set up here yet: press Add.</source>
        <translation>لم يُعدّ شيء هنا بعد: اضغط «إضافة».</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>{name}, something is wrong</source>
        <translation>‏{name}، يوجد خطأ</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>‏{name} (نسخة)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(لا اسم بعد)</translation>
    </message>
</context>
<context>
    <name>PictureArea</name>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>الموضع في الفيديو</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>The picture as it will be sent</source>
        <translation>الصورة كما ستُرسَل</translation>
    </message>
</context>
<context>
    <name>PinBox</name>
    <message>
        <source>Who does not know it cannot open this window. Default: no PIN.</source>
        <translation>من لا يعرفه لا يمكنه فتح هذه النافذة. الافتراضي: دون PIN.</translation>
    </message>
    <message>
        <source>A PIN is set.</source>
        <translation>تم تعيين PIN.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>لا يوجد PIN.</translation>
    </message>
    <message>
        <source>C&amp;hange PIN…</source>
        <translation>تغيير PIN…</translation>
    </message>
    <message>
        <source>Set a PI&amp;N…</source>
        <translation>تعيين PIN…</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>الإعدادات – SendToPACS</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>‏PIN الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>&amp;Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Position in the video</source>
        <translation>الموضع في الفيديو</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>{time} of {length}, without sound</source>
        <translation>‏{time} من {length}، دون صوت</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>‏%n صفحات</numerusform>
            <numerusform>‏%n صفحة</numerusform>
            <numerusform>‏%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(لا شيء آخر)</numerusform>
            <numerusform>(وواحد آخر)</numerusform>
            <numerusform>(واثنان آخران)</numerusform>
            <numerusform>‏(و%n أخرى)</numerusform>
            <numerusform>‏(و%n أخرى)</numerusform>
            <numerusform>‏(و%n أخرى)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>‏%n صور</numerusform>
            <numerusform>‏%n صورة</numerusform>
            <numerusform>‏%n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>لا مقاطع فيديو</numerusform>
            <numerusform>مقطع فيديو واحد</numerusform>
            <numerusform>مقطعا فيديو</numerusform>
            <numerusform>‏%n مقاطع فيديو</numerusform>
            <numerusform>‏%n مقطع فيديو</numerusform>
            <numerusform>‏%n مقطع فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF(s)</source>
        <translation>
            <numerusform>لا ملفات PDF</numerusform>
            <numerusform>ملف PDF واحد</numerusform>
            <numerusform>ملفا PDF</numerusform>
            <numerusform>‏%n ملفات PDF</numerusform>
            <numerusform>‏%n ملف PDF</numerusform>
            <numerusform>‏%n ملف PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DICOM file(s)</source>
        <translation>
            <numerusform>لا ملفات DICOM</numerusform>
            <numerusform>ملف DICOM واحد</numerusform>
            <numerusform>ملفا DICOM</numerusform>
            <numerusform>‏%n ملفات DICOM</numerusform>
            <numerusform>‏%n ملف DICOM</numerusform>
            <numerusform>‏%n ملف DICOM</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 3D model(s)</source>
        <translation>
            <numerusform>لا نماذج ثلاثية الأبعاد</numerusform>
            <numerusform>نموذج واحد ثلاثي الأبعاد</numerusform>
            <numerusform>نموذجان ثلاثيا الأبعاد</numerusform>
            <numerusform>‏%n نماذج ثلاثية الأبعاد</numerusform>
            <numerusform>‏%n نموذجًا ثلاثي الأبعاد</numerusform>
            <numerusform>‏%n نموذج ثلاثي الأبعاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n CDA document(s)</source>
        <translation>
            <numerusform>لا مستندات CDA</numerusform>
            <numerusform>مستند CDA واحد</numerusform>
            <numerusform>مستندا CDA</numerusform>
            <numerusform>‏%n مستندات CDA</numerusform>
            <numerusform>‏%n مستند CDA</numerusform>
            <numerusform>‏%n مستند CDA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>‏%n ملفات</numerusform>
            <numerusform>‏%n ملفًا</numerusform>
            <numerusform>‏%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be sent</source>
        <translation>
            <numerusform>لا شيء يتعذر إرساله</numerusform>
            <numerusform>واحد يتعذر إرساله</numerusform>
            <numerusform>اثنان يتعذر إرسالهما</numerusform>
            <numerusform>‏%n يتعذر إرسالها</numerusform>
            <numerusform>‏%n يتعذر إرسالها</numerusform>
            <numerusform>‏%n يتعذر إرسالها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>لا شيء في صندوق الصادر</numerusform>
            <numerusform>واحد في صندوق الصادر</numerusform>
            <numerusform>اثنان في صندوق الصادر</numerusform>
            <numerusform>‏%n في صندوق الصادر</numerusform>
            <numerusform>‏%n في صندوق الصادر</numerusform>
            <numerusform>‏%n في صندوق الصادر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>لا شيء مُحوَّل</numerusform>
            <numerusform>واحد مُحوَّل</numerusform>
            <numerusform>اثنان مُحوَّلان</numerusform>
            <numerusform>‏%n مُحوَّلة</numerusform>
            <numerusform>‏%n مُحوَّلة</numerusform>
            <numerusform>‏%n مُحوَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sending</source>
        <translation>
            <numerusform>لا شيء قيد الإرسال</numerusform>
            <numerusform>واحد قيد الإرسال</numerusform>
            <numerusform>اثنان قيد الإرسال</numerusform>
            <numerusform>‏%n قيد الإرسال</numerusform>
            <numerusform>‏%n قيد الإرسال</numerusform>
            <numerusform>‏%n قيد الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stored</source>
        <translation>
            <numerusform>لا شيء مُخزَّن</numerusform>
            <numerusform>واحد مُخزَّن</numerusform>
            <numerusform>اثنان مُخزَّنان</numerusform>
            <numerusform>‏%n مُخزَّنة</numerusform>
            <numerusform>‏%n مُخزَّنة</numerusform>
            <numerusform>‏%n مُخزَّنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>لا شيء مؤكَّد</numerusform>
            <numerusform>واحد مؤكَّد</numerusform>
            <numerusform>اثنان مؤكَّدان</numerusform>
            <numerusform>‏%n مؤكَّدة</numerusform>
            <numerusform>‏%n مؤكَّدة</numerusform>
            <numerusform>‏%n مؤكَّدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>‏%n في الانتظار</numerusform>
            <numerusform>‏%n في الانتظار</numerusform>
            <numerusform>‏%n في الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لا شيء فشل</numerusform>
            <numerusform>واحد فشل</numerusform>
            <numerusform>اثنان فشلا</numerusform>
            <numerusform>‏%n فشلت</numerusform>
            <numerusform>‏%n فشلت</numerusform>
            <numerusform>‏%n فشلت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>لا شيء أُلغي</numerusform>
            <numerusform>واحد أُلغي</numerusform>
            <numerusform>اثنان أُلغيا</numerusform>
            <numerusform>‏%n أُلغيت</numerusform>
            <numerusform>‏%n أُلغيت</numerusform>
            <numerusform>‏%n أُلغيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>لا شيء محفوظ</numerusform>
            <numerusform>واحد محفوظ</numerusform>
            <numerusform>اثنان محفوظان</numerusform>
            <numerusform>‏%n محفوظة</numerusform>
            <numerusform>‏%n محفوظة</numerusform>
            <numerusform>‏%n محفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were not sent. They leave the list, but stay where they are.</source>
        <translation>
            <numerusform>لا توجد ملفات لم تُرسَل.</numerusform>
            <numerusform>ملف واحد لم يُرسَل. يخرج من القائمة، لكنه يبقى في مكانه.</numerusform>
            <numerusform>ملفان لم يُرسَلا. يخرجان من القائمة، لكنهما يبقيان في مكانهما.</numerusform>
            <numerusform>‏%n ملفات لم تُرسَل. تخرج من القائمة، لكنها تبقى في مكانها.</numerusform>
            <numerusform>‏%n ملفًا لم تُرسَل. تخرج من القائمة، لكنها تبقى في مكانها.</numerusform>
            <numerusform>‏%n ملف لم تُرسَل. تخرج من القائمة، لكنها تبقى في مكانها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be gone for good: there is no other copy.</source>
        <translation>
            <numerusform>لن يضيع أي ملف.</numerusform>
            <numerusform>سيضيع ملف واحد نهائيًا: لا توجد نسخة أخرى.</numerusform>
            <numerusform>سيضيع ملفان نهائيًا: لا توجد نسخة أخرى.</numerusform>
            <numerusform>ستضيع %n ملفات نهائيًا: لا توجد نسخة أخرى.</numerusform>
            <numerusform>سيضيع %n ملفًا نهائيًا: لا توجد نسخة أخرى.</numerusform>
            <numerusform>سيضيع %n ملف نهائيًا: لا توجد نسخة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is not stored of %n file(s) will not be sent, unless you choose 'Send again now' here.</source>
        <translation>
            <numerusform>ما لم يُخزَّن من %n ملف لن يُرسَل، ما لم تختر «إعادة الإرسال الآن» هنا.</numerusform>
            <numerusform>ما لم يُخزَّن من ملف واحد لن يُرسَل، ما لم تختر «إعادة الإرسال الآن» هنا.</numerusform>
            <numerusform>ما لم يُخزَّن من ملفين لن يُرسَل، ما لم تختر «إعادة الإرسال الآن» هنا.</numerusform>
            <numerusform>ما لم يُخزَّن من %n ملفات لن يُرسَل، ما لم تختر «إعادة الإرسال الآن» هنا.</numerusform>
            <numerusform>ما لم يُخزَّن من %n ملفًا لن يُرسَل، ما لم تختر «إعادة الإرسال الآن» هنا.</numerusform>
            <numerusform>ما لم يُخزَّن من %n ملف لن يُرسَل، ما لم تختر «إعادة الإرسال الآن» هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The picture at this time</source>
        <translation>الصورة عند هذا الوقت</translation>
    </message>
    <message>
        <source>No picture can be shown at this time.</source>
        <translation>لا يمكن عرض صورة عند هذا الوقت.</translation>
    </message>
</context>
<context>
    <name>ProfileBox</name>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Choose a profile by its number; 0: none</source>
        <translation>اختيار ملف تعريف برقمه؛ 0: دون</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>دون ملف تعريف</translation>
    </message>
    <message>
        <source>What kind of job this is</source>
        <translation>نوع هذه المهمة</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>حُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>سُلّم إلى الطابعة.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>ResetButton</name>
    <message>
        <source>Back to the default ({value})</source>
        <translation>العودة إلى الافتراضي ({value})</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>Running</name>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n result(s) so far</source>
        <translation>
            <numerusform>جارٍ البحث… لا نتائج حتى الآن</numerusform>
            <numerusform>جارٍ البحث… نتيجة واحدة حتى الآن</numerusform>
            <numerusform>جارٍ البحث… نتيجتان حتى الآن</numerusform>
            <numerusform>جارٍ البحث… %n نتائج حتى الآن</numerusform>
            <numerusform>جارٍ البحث… %n نتيجة حتى الآن</numerusform>
            <numerusform>جارٍ البحث… %n نتيجة حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>أُلغي البحث.</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scanner</source>
        <translation>الماسح الضوئي</translation>
    </message>
    <message>
        <source>Search a&amp;gain</source>
        <translation>إعادة البحث</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>مسح ضوئي</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Scanne&amp;r</source>
        <translation>الماسح الضوئي</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Dots per &amp;inch</source>
        <translation>نقطة في البوصة</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>نقطة في البوصة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>جارٍ البحث عن ماسحات ضوئية…</translation>
    </message>
    <message>
        <source>Scanning…</source>
        <translation>جارٍ المسح الضوئي…</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list…</source>
        <translation>
            <numerusform>لم تُمسح أي صفحة…</numerusform>
            <numerusform>مُسحت ضوئيًا صفحة واحدة إلى القائمة…</numerusform>
            <numerusform>مُسحت ضوئيًا صفحتان إلى القائمة…</numerusform>
            <numerusform>مُسحت ضوئيًا %n صفحات إلى القائمة…</numerusform>
            <numerusform>مُسحت ضوئيًا %n صفحة إلى القائمة…</numerusform>
            <numerusform>مُسحت ضوئيًا %n صفحة إلى القائمة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) scanned into the list.</source>
        <translation>
            <numerusform>لم تُمسح أي صفحة.</numerusform>
            <numerusform>مُسحت ضوئيًا صفحة واحدة إلى القائمة.</numerusform>
            <numerusform>مُسحت ضوئيًا صفحتان إلى القائمة.</numerusform>
            <numerusform>مُسحت ضوئيًا %n صفحات إلى القائمة.</numerusform>
            <numerusform>مُسحت ضوئيًا %n صفحة إلى القائمة.</numerusform>
            <numerusform>مُسحت ضوئيًا %n صفحة إلى القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>تم الإيقاف.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Not done</source>
        <translation>غير منجز</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>مُخزَّن</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Which jobs are shown</source>
        <translation>المهام المعروضة</translation>
    </message>
    <message>
        <source>Search jobs</source>
        <translation>البحث في المهام</translation>
    </message>
    <message>
        <source>Patient, ID, accession number, destination, file</source>
        <translation>المريض، المعرّف، رقم Accession، الوجهة، الملف</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>What went wr&amp;ong</source>
        <translation>ما فشل</translation>
    </message>
    <message>
        <source>{count} or more found</source>
        <translation>عُثر على {count} أو أكثر</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>عُثر على {count}</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>S&amp;earch for</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>Accepte&amp;d on, or from - to</source>
        <translation>قُبل في، أو من - إلى</translation>
    </message>
</context>
<context>
    <name>SearchFields</name>
    <message>
        <source>More fields</source>
        <translation>حقول إضافية</translation>
    </message>
    <message>
        <source>&amp;Wildcards around the name</source>
        <translation>محارف بدل حول الاسم</translation>
    </message>
    <message>
        <source>Wildcards around t&amp;he ID</source>
        <translation>محارف بدل حول المعرّف</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>أي يوم</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday to tomorrow</source>
        <translation>من أمس إلى غد</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>معرّف المريض</translation>
    </message>
    <message>
        <source>&amp;Date, or from - to</source>
        <translation>التاريخ، أو من - إلى</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>طريقة التصوير</translation>
    </message>
    <message>
        <source>S&amp;tation AE title</source>
        <translation>‏AE title للمحطة</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>رقم Accession</translation>
    </message>
    <message>
        <source>Requested &amp;procedure ID</source>
        <translation>معرّف الإجراء المطلوب</translation>
    </message>
    <message>
        <source>Information m&amp;odel</source>
        <translation>نموذج المعلومات</translation>
    </message>
    <message>
        <source>Model &amp;level</source>
        <translation>مستوى النموذج</translation>
    </message>
</context>
<context>
    <name>SectionFields</name>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>حدّده المسؤول لهذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings – SendToPACS</source>
        <translation>الإعدادات – SendToPACS</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Take back the last change; all can be taken back until this is closed</source>
        <translation>التراجع عن التغيير الأخير؛ يمكن التراجع عن كل شيء حتى إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>إعادة التغيير الذي تم التراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Fill in a site's set-up from a file; nothing is changed until saved</source>
        <translation>تعبئة إعدادات الموقع من ملف؛ لا يتغير شيء حتى الحفظ</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write what is set here into a file for other workstations</source>
        <translation>كتابة المُعَدّ هنا في ملف لمحطات عمل أخرى</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>SettingsFiles</name>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Settings (*.toml)</source>
        <translation>الإعدادات (*.toml)</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>&amp;Propose a UID root</source>
        <translation>اقتراح جذر UID</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Worklists and search</source>
        <translation>قوائم العمل والبحث</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>صندوق الصادر</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>ملفات التعريف</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>محطة العمل</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>By name or explanation; Enter goes to the next find (Ctrl+F)</source>
        <translation>بالاسم أو بالشرح؛ ينتقل Enter إلى النتيجة التالية (Ctrl+F)</translation>
    </message>
    <message>
        <source>Settings found: {count}</source>
        <translation>الإعدادات التي عُثر عليها: {count}</translation>
    </message>
    <message>
        <source>No setting has all these words.</source>
        <translation>لا يوجد إعداد يحتوي على كل هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>ShownBox</name>
    <message>
        <source>What it shows</source>
        <translation>ما تُظهره</translation>
    </message>
    <message>
        <source>&amp;Nothing in it names the patient</source>
        <translation>لا شيء فيها يدل على المريض</translation>
    </message>
    <message>
        <source>Is written into the object: Burned In Annotation NO</source>
        <translation>يُكتب في الكائن: Burned In Annotation NO</translation>
    </message>
    <message>
        <source>&amp;Body part</source>
        <translation>الجزء من الجسم</translation>
    </message>
    <message>
        <source>S&amp;ide</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>المنظر</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>غير محدد</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Whole bloc&amp;ks, without loss</source>
        <translation>كتل كاملة، دون فقدان</translation>
    </message>
    <message>
        <source>Crop a JPEG where its blocks meet, so that it is not coded anew</source>
        <translation>اقتصاص JPEG عند حدود كتله، فلا يُرمَّز من جديد</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Redact text area&amp;s…</source>
        <translation>حجب مناطق النص…</translation>
    </message>
    <message>
        <source>Looks for lines of text and shows them; what you leave ticked becomes black</source>
        <translation>يبحث عن أسطر النص ويعرضها؛ وما تتركه محددًا يصبح أسود</translation>
    </message>
    <message>
        <source>Arrows and texts can b&amp;e hidden</source>
        <translation>يمكن إخفاء الأسهم والنصوص</translation>
    </message>
    <message>
        <source>Ticked: the picture stays as it was taken; viewers draw arrows, texts and rulers over it, or hide them (they go into an object of their own, a presentation state). Not ticked: they become part of the picture.</source>
        <translation>مع العلامة: تبقى الصورة كما التُقطت، وترسم برامج العرض الأسهم والنصوص والمساطر فوقها أو تخفيها (تُحفظ في كائن خاص بها، هو حالة عرض). بدون العلامة: تصبح جزءًا من الصورة.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>SourceModel</name>
    <message numerus="yes">
        <source>removing %n file(s)</source>
        <translation>
            <numerusform>لا إزالة</numerusform>
            <numerusform>إزالة ملف واحد</numerusform>
            <numerusform>إزالة ملفين</numerusform>
            <numerusform>إزالة %n ملفات</numerusform>
            <numerusform>إزالة %n ملفًا</numerusform>
            <numerusform>إزالة %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceOrder</name>
    <message>
        <source>moving rows</source>
        <translation>نقل الصفوف</translation>
    </message>
    <message>
        <source>describing files</source>
        <translation>وصف الملفات</translation>
    </message>
    <message>
        <source>joining</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>separating</source>
        <translation>الفصل</translation>
    </message>
</context>
<context>
    <name>SourceTable</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Additional info</source>
        <translation>معلومات إضافية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What the picture shows, or a document's title: double-click or press Ctrl+D to type</source>
        <translation>ما تُظهره الصورة، أو عنوان المستند: انقر نقرًا مزدوجًا أو اضغط Ctrl+D للكتابة</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>No file in the list fits what you typed. Press Esc in the field above to see all.</source>
        <translation>لا يوجد في القائمة ملف يطابق ما كتبته. اضغط Esc في الحقل أعلاه لرؤية الكل.</translation>
    </message>
    <message>
        <source>Drop photos, videos, PDFs or DICOM files here, or whole folders.
Or press Add files (Ctrl+O).</source>
        <translation>أفلت هنا صورًا أو مقاطع فيديو أو ملفات PDF أو DICOM، أو مجلدات كاملة.
أو اضغط «إضافة ملفات» (Ctrl+O).</translation>
    </message>
</context>
<context>
    <name>StudyTree</name>
    <message>
        <source>Patients, studies and series of the DICOM files</source>
        <translation>المرضى والدراسات والسلاسل في ملفات DICOM</translation>
    </message>
    <message>
        <source>Patient, study, series</source>
        <translation>المريض، الدراسة، السلسلة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Study without description</source>
        <translation>دراسة دون وصف</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>سلسلة</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>This workstation: {ae_title}, station {station}</source>
        <translation>محطة العمل هذه: {ae_title}، المحطة {station}</translation>
    </message>
    <message>
        <source>Identity: your own UID root</source>
        <translation>الهوية: جذر UID الخاص بك</translation>
    </message>
    <message>
        <source>Identity: as the conformance statement has it, for trials</source>
        <translation>الهوية: كما في بيان المطابقة، للتجارب</translation>
    </message>
    <message>
        <source>PACS: {name}</source>
        <translation>‏PACS: ⁨{name}⁩</translation>
    </message>
    <message>
        <source>Worklist: {name}</source>
        <translation>قائمة العمل: {name}</translation>
    </message>
    <message>
        <source>What did not answer cannot be used yet: 'Back' leads to it; 'Echo' asks again.</source>
        <translation>ما لم يستجب لا يمكن استخدامه بعد: يعيدك «السابق» إليه، ويسأله «Echo» من جديد.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Echo was not tried</source>
        <translation>لم يُجرَّب Echo</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>استجاب</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>لم يستجب</translation>
    </message>
</context>
<context>
    <name>TargetBox</name>
    <message>
        <source>Where to search</source>
        <translation>مكان البحث</translation>
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
        <translation>تدوير يسارًا</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>تدوير يمينًا</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Settin&amp;gs</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add fold&amp;er…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>قائمة العمل…</translation>
    </message>
    <message>
        <source>Search PACS…</source>
        <translation>البحث في PACS…</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>المرضى الأخيرون</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>تعليمات</translation>
    </message>
    <message>
        <source>&amp;Keyboard…</source>
        <translation>لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Guided &amp;set-up…</source>
        <translation>الإعداد الموجَّه…</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>السجل…</translation>
    </message>
    <message>
        <source>Support &amp;bundle…</source>
        <translation>حزمة الدعم…</translation>
    </message>
    <message>
        <source>Scan a patient ID</source>
        <translation>مسح ضوئي لمعرّف المريض</translation>
    </message>
    <message>
        <source>Scan or type a patient ID</source>
        <translation>اقرأ معرّف مريض بالماسح أو اكتبه</translation>
    </message>
    <message>
        <source>Looks the ID up in the worklists, then in the PACS; one match fills the form (Ctrl+B)</source>
        <translation>يبحث عن المعرّف في قوائم العمل ثم في PACS؛ إذا وُجدت نتيجة واحدة عُبّئ النموذج بها (Ctrl+B)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open SendToPACS</source>
        <translation>فتح SendToPACS</translation>
    </message>
    <message>
        <source>&amp;Pause and end</source>
        <translation>إيقاف مؤقت وإنهاء</translation>
    </message>
    <message>
        <source>SendToPACS goes on sending</source>
        <translation>يواصل SendToPACS الإرسال</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>&amp;X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>&amp;Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>To X</source>
        <translation>إلى X</translation>
    </message>
    <message>
        <source>To Y</source>
        <translation>إلى Y</translation>
    </message>
    <message>
        <source>De&amp;grees clockwise</source>
        <translation>درجات مع عقارب الساعة</translation>
    </message>
    <message>
        <source>&amp;Length in mm</source>
        <translation>الطول بالمم</translation>
    </message>
    <message>
        <source>Co&amp;rners</source>
        <translation>الزوايا</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>WatchButton</name>
    <message>
        <source>Switch the watched folder on or off, and see which files wait (Shift+F7)</source>
        <translation>تشغيل المجلد المراقَب أو إيقافه، وعرض الملفات المنتظرة (Shift+F7)</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>Watched folder: off</source>
        <translation>المجلد المراقَب: متوقف</translation>
    </message>
    <message>
        <source>Watched folder: cannot be watched</source>
        <translation>المجلد المراقَب: تتعذر مراقبته</translation>
    </message>
    <message numerus="yes">
        <source>Watched folder: %n need(s) attention</source>
        <translation>
            <numerusform>المجلد المراقَب: لا شيء يحتاج إلى انتباه</numerusform>
            <numerusform>المجلد المراقَب: ملف واحد يحتاج إلى انتباه</numerusform>
            <numerusform>المجلد المراقَب: ملفان يحتاجان إلى انتباه</numerusform>
            <numerusform>المجلد المراقَب: %n ملفات تحتاج إلى انتباه</numerusform>
            <numerusform>المجلد المراقَب: %n ملفًا تحتاج إلى انتباه</numerusform>
            <numerusform>المجلد المراقَب: %n ملف تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched folder: on</source>
        <translation>المجلد المراقَب: يعمل</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>&amp;Watch this folder while the window is open</source>
        <translation>مراقبة هذا المجلد ما دامت النافذة مفتوحة</translation>
    </message>
    <message>
        <source>&amp;Look again now</source>
        <translation>إعادة الفحص الآن</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>from the one order in {worklist} that the name leads to</source>
        <translation>من الطلب الوحيد في {worklist} الذي يقود إليه الاسم</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>as the name alone says</source>
        <translation>كما يذكره الاسم وحده</translation>
    </message>
    <message>
        <source>It is not being watched.</source>
        <translation>لا تجري مراقبته.</translation>
    </message>
    <message numerus="yes">
        <source>%n sent and moved to 'done'</source>
        <translation>
            <numerusform>لم يُرسل ولم يُنقل شيء إلى 'done'</numerusform>
            <numerusform>أُرسل واحد ونُقل إلى 'done'</numerusform>
            <numerusform>أُرسل اثنان ونُقلا إلى 'done'</numerusform>
            <numerusform>أُرسلت %n ونُقلت إلى 'done'</numerusform>
            <numerusform>أُرسلت %n ونُقلت إلى 'done'</numerusform>
            <numerusform>أُرسلت %n ونُقلت إلى 'done'</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>لا شيء في الطريق</numerusform>
            <numerusform>واحد في الطريق</numerusform>
            <numerusform>اثنان في الطريق</numerusform>
            <numerusform>‏%n في الطريق</numerusform>
            <numerusform>‏%n في الطريق</numerusform>
            <numerusform>‏%n في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Being watched: {parts}.</source>
        <translation>تجري المراقبة: {parts}.</translation>
    </message>
    <message>
        <source>Files that need attention</source>
        <translation>ملفات تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>سبب الانتظار</translation>
    </message>
    <message>
        <source>Nothing needs attention: what cannot be sent by itself stands here.</source>
        <translation>لا شيء يحتاج إلى انتباه: هنا يظهر ما لا يمكن إرساله من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>&amp;Needs attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Profile:</source>
        <translation>ملف التعريف:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>الوجهة:</translation>
    </message>
    <message>
        <source>File names:</source>
        <translation>أسماء الملفات:</translation>
    </message>
    <message>
        <source>Patient and order:</source>
        <translation>المريض والطلب:</translation>
    </message>
</context>
<context>
    <name>WrongPatientDialog</name>
    <message>
        <source>Sent to the wrong patient</source>
        <translation>أُرسل إلى مريض خاطئ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>The PACS holds these objects, and only its administrator can move or delete them. Say whose they are, and hand over this report. Then send the files again, to the right patient.</source>
        <translation>هذه الكائنات موجودة في PACS، ولا يمكن إلا لمسؤوله نقلها أو حذفها. اذكر لمن هي، وسلّم هذا التقرير. ثم أرسل الملفات مجددًا إلى المريض الصحيح.</translation>
    </message>
    <message>
        <source>Right &amp;name</source>
        <translation>الاسم الصحيح</translation>
    </message>
    <message>
        <source>Right patient &amp;ID</source>
        <translation>معرّف المريض الصحيح</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>_SecretLine</name>
    <message>
        <source>&amp;Keep in the keyring</source>
        <translation>حفظ في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Password of the key {whose}</source>
        <translation>كلمة مرور المفتاح {whose}</translation>
    </message>
    <message>
        <source>Passcode of {whose}</source>
        <translation>رمز المرور لـ {whose}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز المميز (Token)</translation>
    </message>
    <message>
        <source>Password of {whose}</source>
        <translation>كلمة مرور {whose}</translation>
    </message>
    <message>
        <source>Client secret of {whose}</source>
        <translation>‏Client secret لـ {whose}</translation>
    </message>
    <message>
        <source>It is kept in the keyring.</source>
        <translation>محفوظة في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>لم تعد محفوظة.</translation>
    </message>
</context>
<context>
    <name>anatomy</name>
    <message>
        <source>Abdomen</source>
        <translation>البطن</translation>
    </message>
    <message>
        <source>Abdomen and Pelvis</source>
        <translation>البطن والحوض</translation>
    </message>
    <message>
        <source>Acromioclavicular joint</source>
        <translation>المفصل الأخرمي الترقوي</translation>
    </message>
    <message>
        <source>Ankle joint</source>
        <translation>مفصل الكاحل</translation>
    </message>
    <message>
        <source>Anus</source>
        <translation>الشرج</translation>
    </message>
    <message>
        <source>Apex of Lung</source>
        <translation>قمة الرئة</translation>
    </message>
    <message>
        <source>Bile duct</source>
        <translation>القناة الصفراوية</translation>
    </message>
    <message>
        <source>Biliary tract</source>
        <translation>السبيل الصفراوي</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>المثانة</translation>
    </message>
    <message>
        <source>Bone of lower limb</source>
        <translation>عظم الطرف السفلي</translation>
    </message>
    <message>
        <source>Bone of upper limb</source>
        <translation>عظم الطرف العلوي</translation>
    </message>
    <message>
        <source>Breast</source>
        <translation>الثدي</translation>
    </message>
    <message>
        <source>Bronchus</source>
        <translation>الشعبة الهوائية</translation>
    </message>
    <message>
        <source>Calcaneus</source>
        <translation>عظم العقب</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>العمود الفقري الرقبي</translation>
    </message>
    <message>
        <source>Cervico-thoracic spine</source>
        <translation>العمود الفقري الرقبي الصدري</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>Chest and Abdomen</source>
        <translation>الصدر والبطن</translation>
    </message>
    <message>
        <source>Chest, Abdomen and Pelvis</source>
        <translation>الصدر والبطن والحوض</translation>
    </message>
    <message>
        <source>Clavicle</source>
        <translation>الترقوة</translation>
    </message>
    <message>
        <source>Coccyx</source>
        <translation>العصعص</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>القولون</translation>
    </message>
    <message>
        <source>Common bile duct</source>
        <translation>القناة الصفراوية المشتركة</translation>
    </message>
    <message>
        <source>Duodenum</source>
        <translation>الاثنا عشري</translation>
    </message>
    <message>
        <source>Elbow joint</source>
        <translation>مفصل المرفق</translation>
    </message>
    <message>
        <source>Entire body</source>
        <translation>الجسم كاملًا</translation>
    </message>
    <message>
        <source>Esophagus</source>
        <translation>المريء</translation>
    </message>
    <message>
        <source>Esophagus, stomach and duodenum</source>
        <translation>المريء والمعدة والاثنا عشري</translation>
    </message>
    <message>
        <source>Extremity</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Eye</source>
        <translation>العين</translation>
    </message>
    <message>
        <source>Eye region</source>
        <translation>ناحية العين</translation>
    </message>
    <message>
        <source>Facial bones</source>
        <translation>عظام الوجه</translation>
    </message>
    <message>
        <source>Femur</source>
        <translation>عظم الفخذ</translation>
    </message>
    <message>
        <source>Fibula</source>
        <translation>الشظية</translation>
    </message>
    <message>
        <source>Finger</source>
        <translation>إصبع اليد</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>القدم</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>الساعد</translation>
    </message>
    <message>
        <source>Gallbladder</source>
        <translation>المرارة</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>اليد</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Head and Neck</source>
        <translation>الرأس والرقبة</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>القلب</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>الورك</translation>
    </message>
    <message>
        <source>Hip joint</source>
        <translation>مفصل الورك</translation>
    </message>
    <message>
        <source>Humerus</source>
        <translation>عظم العضد</translation>
    </message>
    <message>
        <source>Ileum</source>
        <translation>اللفائفي</translation>
    </message>
    <message>
        <source>Ilium</source>
        <translation>الحرقفة</translation>
    </message>
    <message>
        <source>Internal Auditory Canal</source>
        <translation>مجرى السمع الباطن</translation>
    </message>
    <message>
        <source>Jaw region</source>
        <translation>ناحية الفك</translation>
    </message>
    <message>
        <source>Jejunum</source>
        <translation>الصائم</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>Large intestine</source>
        <translation>الأمعاء الغليظة</translation>
    </message>
    <message>
        <source>Larynx</source>
        <translation>الحنجرة</translation>
    </message>
    <message>
        <source>Liver and biliary structure</source>
        <translation>الكبد والبنى الصفراوية</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>الساق</translation>
    </message>
    <message>
        <source>Lower limb</source>
        <translation>الطرف السفلي</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>العمود الفقري القطني</translation>
    </message>
    <message>
        <source>Lumbo-sacral spine</source>
        <translation>العمود الفقري القطني العجزي</translation>
    </message>
    <message>
        <source>Mandible</source>
        <translation>الفك السفلي</translation>
    </message>
    <message>
        <source>Mastoid bone</source>
        <translation>عظم الخشاء</translation>
    </message>
    <message>
        <source>Maxilla</source>
        <translation>الفك العلوي</translation>
    </message>
    <message>
        <source>Mediastinum</source>
        <translation>المنصف</translation>
    </message>
    <message>
        <source>Muscle of lower limb</source>
        <translation>عضلة الطرف السفلي</translation>
    </message>
    <message>
        <source>Muscle of upper limb</source>
        <translation>عضلة الطرف العلوي</translation>
    </message>
    <message>
        <source>Nasal bone</source>
        <translation>عظم الأنف</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Neck and Chest</source>
        <translation>الرقبة والصدر</translation>
    </message>
    <message>
        <source>Neck, Chest and Abdomen</source>
        <translation>الرقبة والصدر والبطن</translation>
    </message>
    <message>
        <source>Neck, Chest, Abdomen and Pelvis</source>
        <translation>الرقبة والصدر والبطن والحوض</translation>
    </message>
    <message>
        <source>Optic canal</source>
        <translation>القناة البصرية</translation>
    </message>
    <message>
        <source>Orbital structure</source>
        <translation>بنية الحجاج</translation>
    </message>
    <message>
        <source>Pancreas</source>
        <translation>البنكرياس</translation>
    </message>
    <message>
        <source>Pancreatic duct</source>
        <translation>القناة البنكرياسية</translation>
    </message>
    <message>
        <source>Pancreatic duct and bile duct systems</source>
        <translation>القناة البنكرياسية والقنوات الصفراوية</translation>
    </message>
    <message>
        <source>Paranasal sinus</source>
        <translation>الجيب جانب الأنفي</translation>
    </message>
    <message>
        <source>Parotid gland</source>
        <translation>الغدة النكفية</translation>
    </message>
    <message>
        <source>Patella</source>
        <translation>الرضفة</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>الحوض</translation>
    </message>
    <message>
        <source>Pelvis and lower extremities</source>
        <translation>الحوض والطرفان السفليان</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>فانتوم</translation>
    </message>
    <message>
        <source>Prostate</source>
        <translation>البروستاتا</translation>
    </message>
    <message>
        <source>Rectum</source>
        <translation>المستقيم</translation>
    </message>
    <message>
        <source>Rib</source>
        <translation>الضلع</translation>
    </message>
    <message>
        <source>Sacro-coccygeal Spine</source>
        <translation>العمود الفقري العجزي العصعصي</translation>
    </message>
    <message>
        <source>Sacroiliac joint</source>
        <translation>المفصل العجزي الحرقفي</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <translation>عظم العجز</translation>
    </message>
    <message>
        <source>Scapula</source>
        <translation>لوح الكتف</translation>
    </message>
    <message>
        <source>Sella turcica</source>
        <translation>السرج التركي</translation>
    </message>
    <message>
        <source>Sesamoid bones of foot</source>
        <translation>العظام السمسمانية للقدم</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>الجمجمة</translation>
    </message>
    <message>
        <source>Small intestine</source>
        <translation>الأمعاء الدقيقة</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>العمود الفقري</translation>
    </message>
    <message>
        <source>Sternoclavicular joint</source>
        <translation>المفصل القصي الترقوي</translation>
    </message>
    <message>
        <source>Sternum</source>
        <translation>عظم القص</translation>
    </message>
    <message>
        <source>Stomach</source>
        <translation>المعدة</translation>
    </message>
    <message>
        <source>Submandibular gland</source>
        <translation>الغدة تحت الفك السفلي</translation>
    </message>
    <message>
        <source>Tarsal joint</source>
        <translation>المفصل الرصغي</translation>
    </message>
    <message>
        <source>Temporomandibular joint</source>
        <translation>المفصل الصدغي الفكي</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>العمود الفقري الصدري</translation>
    </message>
    <message>
        <source>Thoraco-lumbar spine</source>
        <translation>العمود الفقري الصدري القطني</translation>
    </message>
    <message>
        <source>Thumb</source>
        <translation>الإبهام</translation>
    </message>
    <message>
        <source>Toe</source>
        <translation>إصبع القدم</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation>القصبة الهوائية (الرغامى)</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>أعلى الذراع</translation>
    </message>
    <message>
        <source>Upper limb</source>
        <translation>الطرف العلوي</translation>
    </message>
    <message>
        <source>Upper urinary tract</source>
        <translation>السبيل البولي العلوي</translation>
    </message>
    <message>
        <source>Ureter</source>
        <translation>الحالب</translation>
    </message>
    <message>
        <source>Urethra</source>
        <translation>الإحليل</translation>
    </message>
    <message>
        <source>Uterus and fallopian tubes</source>
        <translation>الرحم وقناتا فالوب</translation>
    </message>
    <message>
        <source>Vertebral column and cranium</source>
        <translation>العمود الفقري والجمجمة</translation>
    </message>
    <message>
        <source>Wrist joint</source>
        <translation>مفصل الرسغ</translation>
    </message>
    <message>
        <source>Zygoma</source>
        <translation>العظم الوجني</translation>
    </message>
    <message>
        <source>acanthioparietal</source>
        <translation>شوكي أنفي جداري</translation>
    </message>
    <message>
        <source>antero-posterior</source>
        <translation>أمامي خلفي</translation>
    </message>
    <message>
        <source>antero-posterior oblique</source>
        <translation>أمامي خلفي مائل</translation>
    </message>
    <message>
        <source>axial</source>
        <translation>محوري</translation>
    </message>
    <message>
        <source>caudo-cranial</source>
        <translation>ذيلي رأسي</translation>
    </message>
    <message>
        <source>cranio-caudal</source>
        <translation>رأسي ذيلي</translation>
    </message>
    <message>
        <source>dorsoplantar</source>
        <translation>ظهري أخمصي</translation>
    </message>
    <message>
        <source>frontal</source>
        <translation>جبهي</translation>
    </message>
    <message>
        <source>frontal oblique</source>
        <translation>جبهي مائل</translation>
    </message>
    <message>
        <source>frontal-oblique axial</source>
        <translation>محوري جبهي مائل</translation>
    </message>
    <message>
        <source>lateral</source>
        <translation>جانبي</translation>
    </message>
    <message>
        <source>lateral oblique</source>
        <translation>جانبي مائل</translation>
    </message>
    <message>
        <source>lateral-medial</source>
        <translation>وحشي إنسي</translation>
    </message>
    <message>
        <source>latero-medial oblique</source>
        <translation>وحشي إنسي مائل</translation>
    </message>
    <message>
        <source>left anterior oblique</source>
        <translation>مائل أمامي أيسر</translation>
    </message>
    <message>
        <source>left lateral</source>
        <translation>جانبي أيسر</translation>
    </message>
    <message>
        <source>left oblique</source>
        <translation>مائل أيسر</translation>
    </message>
    <message>
        <source>left posterior oblique</source>
        <translation>مائل خلفي أيسر</translation>
    </message>
    <message>
        <source>medial oblique</source>
        <translation>إنسي مائل</translation>
    </message>
    <message>
        <source>medial-lateral</source>
        <translation>إنسي وحشي</translation>
    </message>
    <message>
        <source>medio-lateral oblique</source>
        <translation>إنسي وحشي مائل</translation>
    </message>
    <message>
        <source>oblique</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>oblique axial</source>
        <translation>محوري مائل</translation>
    </message>
    <message>
        <source>oblique caudo-cranial</source>
        <translation>ذيلي رأسي مائل</translation>
    </message>
    <message>
        <source>oblique cranio-caudal</source>
        <translation>رأسي ذيلي مائل</translation>
    </message>
    <message>
        <source>Occlusal projection</source>
        <translation>إسقاط إطباقي</translation>
    </message>
    <message>
        <source>orbitoparietal</source>
        <translation>حجاجي جداري</translation>
    </message>
    <message>
        <source>parieto-orbital</source>
        <translation>جداري حجاجي</translation>
    </message>
    <message>
        <source>parietoacanthial</source>
        <translation>جداري شوكي أنفي</translation>
    </message>
    <message>
        <source>plantodorsal</source>
        <translation>أخمصي ظهري</translation>
    </message>
    <message>
        <source>postero-anterior</source>
        <translation>خلفي أمامي</translation>
    </message>
    <message>
        <source>postero-anterior oblique</source>
        <translation>خلفي أمامي مائل</translation>
    </message>
    <message>
        <source>right anterior oblique</source>
        <translation>مائل أمامي أيمن</translation>
    </message>
    <message>
        <source>right lateral</source>
        <translation>جانبي أيمن</translation>
    </message>
    <message>
        <source>right oblique</source>
        <translation>مائل أيمن</translation>
    </message>
    <message>
        <source>right posterior oblique</source>
        <translation>مائل خلفي أيمن</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>سهمي</translation>
    </message>
    <message>
        <source>sagittal-oblique axial</source>
        <translation>محوري سهمي مائل</translation>
    </message>
    <message>
        <source>submentovertical</source>
        <translation>تحت ذقني قمي</translation>
    </message>
    <message>
        <source>tangential</source>
        <translation>مماسي</translation>
    </message>
    <message>
        <source>tissue specimen</source>
        <translation>عينة نسيجية</translation>
    </message>
    <message>
        <source>verticosubmental</source>
        <translation>قمي تحت ذقني</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Demo PACS (built in)</source>
        <translation>‏PACS تجريبي (مدمج)</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>editing a picture</source>
        <translation>تحرير صورة</translation>
    </message>
    <message>
        <source>cutting a video</source>
        <translation>قص فيديو</translation>
    </message>
    <message>
        <source>taking a picture out of a video</source>
        <translation>استخراج صورة من فيديو</translation>
    </message>
</context>
<context>
    <name>charset</name>
    <message>
        <source>Default repertoire (ASCII)</source>
        <translation>المجموعة الافتراضية (ASCII)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 1 (Western European)</source>
        <translation>الأبجدية اللاتينية رقم 1 (أوروبا الغربية)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 2 (Central European)</source>
        <translation>الأبجدية اللاتينية رقم 2 (أوروبا الوسطى)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 3 (South European)</source>
        <translation>الأبجدية اللاتينية رقم 3 (جنوب أوروبا)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 4 (Baltic)</source>
        <translation>الأبجدية اللاتينية رقم 4 (البلطيق)</translation>
    </message>
    <message>
        <source>Latin alphabet No. 5 (Turkish)</source>
        <translation>الأبجدية اللاتينية رقم 5 (التركية)</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Japanese (katakana)</source>
        <translation>اليابانية (كاتاكانا)</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Japanese (kanji)</source>
        <translation>اليابانية (كانجي)</translation>
    </message>
    <message>
        <source>Japanese (supplementary kanji)</source>
        <translation>اليابانية (كانجي تكميلية)</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>الصينية المبسطة</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>arrows and texts can be hidden in the viewer</source>
        <translation>يمكن إخفاء الأسهم والنصوص في برنامج العرض</translation>
    </message>
    <message>
        <source>marks drawn before a redaction are part of the picture</source>
        <translation>العلامات المرسومة قبل الحجب جزء من الصورة</translation>
    </message>
    <message>
        <source>right</source>
        <translation>أيمن</translation>
    </message>
    <message>
        <source>left</source>
        <translation>أيسر</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>unpaired</source>
        <translation>غير مزدوج</translation>
    </message>
    <message>
        <source>Drag over the part of the picture that stays, or type its place and size. Then press Apply.</source>
        <translation>اسحب فوق الجزء الذي يبقى من الصورة، أو اكتب موضعه وحجمه. ثم اضغط «تطبيق».</translation>
    </message>
    <message>
        <source>Drag over what nobody may see. It becomes black at once.</source>
        <translation>اسحب فوق ما لا يجوز أن يراه أحد. يصبح أسود في الحال.</translation>
    </message>
    <message>
        <source>Draw round what nobody may see. It becomes black at once.</source>
        <translation>ارسم حول ما لا يجوز أن يراه أحد. يصبح أسود في الحال.</translation>
    </message>
    <message>
        <source>Type how many degrees the picture is turned, and press Apply.</source>
        <translation>اكتب عدد الدرجات التي تُدار بها الصورة، ثم اضغط «تطبيق».</translation>
    </message>
    <message>
        <source>Drag from where the arrow begins to what it points at.</source>
        <translation>اسحب من بداية السهم إلى ما يشير إليه.</translation>
    </message>
    <message>
        <source>Click where the text is to begin. Type the text, and press Apply.</source>
        <translation>انقر حيث يبدأ النص. اكتب النص، ثم اضغط «تطبيق».</translation>
    </message>
    <message>
        <source>Drag from one end of what is measured to the other.</source>
        <translation>اسحب من أحد طرفي ما يُقاس إلى الطرف الآخر.</translation>
    </message>
    <message>
        <source>Drag along a known length, such as of a ruler in the picture. Type it, and press Apply.</source>
        <translation>اسحب بمحاذاة طول معروف، كطول مسطرة في الصورة. اكتبه، ثم اضغط «تطبيق».</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>تدوير</translation>
    </message>
    <message>
        <source>turned</source>
        <translation>مُدوَّرة</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>عكس</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>معكوسة</translation>
    </message>
    <message>
        <source>Straighten</source>
        <translation>تعديل الميل</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>مُعدَّلة الميل</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>اقتصاص</translation>
    </message>
    <message>
        <source>cropped</source>
        <translation>مُقتَصَّة</translation>
    </message>
    <message>
        <source>Redact</source>
        <translation>حجب</translation>
    </message>
    <message>
        <source>redacted</source>
        <translation>محجوبة</translation>
    </message>
    <message>
        <source>Redact freehand</source>
        <translation>حجب حر</translation>
    </message>
    <message>
        <source>redacted freehand</source>
        <translation>محجوبة يدويًا</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>ruler</source>
        <translation>مسطرة</translation>
    </message>
    <message>
        <source>Known length</source>
        <translation>طول معلوم</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>مُعايَرة</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>other</source>
        <translation>آخر</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Four short steps make this workstation ready: its names, whose identifiers it uses, the PACS it sends to, and the worklist. Ask your PACS administrator for the AE titles, hosts and ports.

Each step is saved as you finish it. You can leave at any time and go on later: Help › Guided set-up.</source>
        <translation>أربع خطوات قصيرة تجعل محطة العمل هذه جاهزة: أسماؤها، ومن تستخدم معرّفاته، وPACS الذي ترسل إليه، وقائمة العمل. اسأل مسؤول PACS لديكم عن قيم AE title والمضيفين والمنافذ.

تُحفظ كل خطوة عند إنهائها. يمكنك الخروج في أي وقت والمتابعة لاحقًا: تعليمات › الإعداد الموجَّه.</translation>
    </message>
    <message>
        <source>Only want to look around? The built-in PACS runs on this computer, has a worklist and sample files, and nothing leaves this computer.</source>
        <translation>تريد إلقاء نظرة فقط؟ يعمل PACS المدمج على هذا الحاسوب، وله قائمة عمل وملفات نموذجية، ولا يغادر أي شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Try with the built-in PACS</source>
        <translation>تجربة PACS المدمج</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>محطة العمل هذه</translation>
    </message>
    <message>
        <source>A PACS lets in whom it knows by the AE title; the rest is written into what you send.</source>
        <translation>يسمح PACS بدخول من يعرفه من AE title؛ ويُكتب الباقي فيما ترسله.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Every object gets an identifier that nobody else in the world may use. In a clinic these begin with a root of your own; one is proposed, and it serves as well as a registered one.</source>
        <translation>يحصل كل كائن على معرّف لا يجوز لأحد آخر في العالم استخدامه. في العيادات يبدأ هذا المعرّف بجذر خاص بها؛ نقترح عليك واحدًا، وهو صالح مثل الجذر المسجَّل.</translation>
    </message>
    <message>
        <source>For &amp;clinical use: a root of our own</source>
        <translation>للاستخدام السريري: جذر خاص بنا</translation>
    </message>
    <message>
        <source>For a t&amp;rial: as the conformance statement has it</source>
        <translation>للتجربة: كما في بيان المطابقة</translation>
    </message>
    <message>
        <source>&amp;Propose another</source>
        <translation>اقتراح آخر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Drop files into the window, choose the patient (F2 opens the worklist), press Send. All of this, and more, can be changed in the settings.</source>
        <translation>أفلت الملفات في النافذة، واختر المريض (F2 يفتح قائمة العمل)، ثم اضغط «إرسال». يمكن تغيير كل ذلك وغيره في الإعدادات.</translation>
    </message>
</context>
<context>
    <name>imported</name>
    <message>
        <source>Requested procedure ID</source>
        <translation>معرّف الإجراء المطلوب</translation>
    </message>
    <message>
        <source>Requested procedure</source>
        <translation>الإجراء المطلوب</translation>
    </message>
    <message>
        <source>Scheduled step ID</source>
        <translation>معرّف الخطوة المجدولة</translation>
    </message>
    <message>
        <source>Scheduled step</source>
        <translation>الخطوة المجدولة</translation>
    </message>
    <message>
        <source>Protocol codes</source>
        <translation>رموز البروتوكول</translation>
    </message>
    <message>
        <source>Procedure codes</source>
        <translation>رموز الإجراء</translation>
    </message>
    <message>
        <source>Referenced study</source>
        <translation>الدراسة المُشار إليها</translation>
    </message>
    <message>
        <source>Referenced patient</source>
        <translation>المريض المُشار إليه</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>الوزن (كغ)</translation>
    </message>
    <message>
        <source>Medical alerts</source>
        <translation>تنبيهات طبية</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>الحساسية</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Patient state</source>
        <translation>حالة المريض</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السوابق المرضية</translation>
    </message>
    <message>
        <source>not pregnant</source>
        <translation>غير حامل</translation>
    </message>
    <message>
        <source>possibly pregnant</source>
        <translation>ربما حامل</translation>
    </message>
    <message>
        <source>definitely pregnant</source>
        <translation>حامل بالتأكيد</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Patient name</source>
        <translation>اسم المريض</translation>
    </message>
    <message>
        <source>Patient &amp;ID</source>
        <translation>معرّف المريض</translation>
    </message>
    <message>
        <source>Issuer of patient ID</source>
        <translation>جهة إصدار معرّف المريض</translation>
    </message>
    <message>
        <source>&amp;Birth date</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Se&amp;x</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>تاريخ الدراسة</translation>
    </message>
    <message>
        <source>Study time</source>
        <translation>وقت الدراسة</translation>
    </message>
    <message>
        <source>Study desc&amp;ription</source>
        <translation>وصف الدراسة</translation>
    </message>
    <message>
        <source>Accession n&amp;umber</source>
        <translation>رقم Accession</translation>
    </message>
    <message>
        <source>Study ID</source>
        <translation>معرّف الدراسة</translation>
    </message>
    <message>
        <source>Referring physician</source>
        <translation>الطبيب المُحيل</translation>
    </message>
    <message>
        <source>Moda&amp;lity</source>
        <translation>طريقة التصوير</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>رقم السلسلة</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>وصف السلسلة</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>المشغِّل</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>مجموعة المحارف</translation>
    </message>
    <message>
        <source>Admission ID</source>
        <translation>معرّف الدخول</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>The name of a document</source>
        <translation>اسم المستند</translation>
    </message>
    <message>
        <source>A text beside a picture</source>
        <translation>نص إلى جانب صورة</translation>
    </message>
    <message>
        <source>order: RIS not told yet</source>
        <translation>الطلب: لم يُبلَّغ RIS بعد</translation>
    </message>
    <message>
        <source>order: in progress</source>
        <translation>الطلب: قيد التنفيذ</translation>
    </message>
    <message>
        <source>order: completed</source>
        <translation>الطلب: مكتمل</translation>
    </message>
    <message>
        <source>order: discontinued</source>
        <translation>الطلب: أُوقف</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Wrong worklist entry was chosen</source>
        <translation>اختير إدخال خاطئ من قائمة العمل</translation>
    </message>
    <message>
        <source>Wrong procedure was ordered</source>
        <translation>طُلب إجراء خاطئ</translation>
    </message>
    <message>
        <source>Wrong side was ordered</source>
        <translation>طُلب جانب خاطئ</translation>
    </message>
    <message>
        <source>The order is there twice</source>
        <translation>الطلب مكرر</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation>تعطّل الجهاز</translation>
    </message>
    <message>
        <source>The patient refused</source>
        <translation>رفض المريض</translation>
    </message>
    <message>
        <source>The patient's condition</source>
        <translation>حالة المريض</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>لم يحضر المريض</translation>
    </message>
    <message>
        <source>The doctor called it off</source>
        <translation>ألغاه الطبيب</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>cannot be sent</source>
        <translation>يتعذر إرساله</translation>
    </message>
    <message>
        <source>in the outbox</source>
        <translation>في صندوق الصادر</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>مُحوَّل</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>قيد الإرسال</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>مُخزَّن</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D model</source>
        <translation>نموذج ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>CDA document</source>
        <translation>مستند CDA</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>As the settings say</source>
        <translation>كما في الإعدادات</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>المستند كما هو</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>صورة لكل صفحة</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>كائن واحد بصور كل الصفحات</translation>
    </message>
    <message>
        <source>order: RIS could not be told</source>
        <translation>الطلب: تعذر إبلاغ RIS</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>converting</source>
        <translation>قيد التحويل</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>في {time}</translation>
    </message>
    <message>
        <source>object {number}</source>
        <translation>الكائن {number}</translation>
    </message>
    <message>
        <source>ID {id}</source>
        <translation>المعرّف {id}</translation>
    </message>
    <message>
        <source>no patient</source>
        <translation>لا مريض</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>مواليد {date}</translation>
    </message>
    <message>
        <source>{file} · marks</source>
        <translation>‏⁨{file}⁩ · العلامات</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>wrapped, {time}</source>
        <translation>يُضمَّن، {time}</translation>
    </message>
    <message>
        <source>converted, about {time}</source>
        <translation>يُحوَّل، نحو {time}</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>دون صوت</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>متبقٍّ {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>‏{count} ث</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>‏{count} د</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>‏{count} س</translation>
    </message>
</context>
<context>
    <name>logview</name>
    <message>
        <source>Detail</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Patient ID</source>
        <translation>معرّف المريض</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Accession number</source>
        <translation>رقم Accession</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>طريقة التصوير</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>الجهة المُصدِرة</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Modalities</source>
        <translation>طرق التصوير</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>No result has these words: type fewer of them beneath, or none.</source>
        <translation>لا توجد نتيجة فيها هذه الكلمات: اكتب في الأسفل أقل منها، أو لا شيء.</translation>
    </message>
    <message>
        <source>This study has no series there.</source>
        <translation>لا توجد لهذه الدراسة سلاسل هناك.</translation>
    </message>
    <message>
        <source>This patient has no studies there.</source>
        <translation>لا توجد لهذا المريض دراسات هناك.</translation>
    </message>
    <message>
        <source>No order fits. Try fewer letters of the name, or the ID alone; another day, or any; any modality; and look under 'More fields' whether a station is asked for. For somebody without an order, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>لا يوجد طلب مطابق. جرّب حروفًا أقل من الاسم، أو المعرّف وحده؛ أو يومًا آخر، أو أي يوم؛ أو أي طريقة تصوير؛ وانظر ضمن «حقول إضافية» هل حُددت محطة. لمن ليس له طلب، أغلق هذه النافذة واكتب بياناته: «مريض جديد» (Ctrl+N).</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters of the name, or the ID alone. For somebody whom this archive does not know, close this window and type who it is: New patient (Ctrl+N).</source>
        <translation>لا يوجد مريض مطابق. جرّب حروفًا أقل من الاسم، أو المعرّف وحده. لمن لا يعرفه هذا الأرشيف، أغلق هذه النافذة واكتب بياناته: «مريض جديد» (Ctrl+N).</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ أُرسل</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>{ae_title} listens on {address}, port {port}. Stop it with Ctrl+C.</source>
        <translation>يستمع {ae_title} على {address}، المنفذ {port}. أوقفه بـ Ctrl+C.</translation>
    </message>
    <message>
        <source>Cannot listen on {place}: {reason}. Is another program using the port, or is the address not this computer's?</source>
        <translation>يتعذر الاستماع على {place}: {reason}. هل يستخدم برنامج آخر المنفذ، أم أن العنوان ليس لهذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Another running archive keeps its files in {folder}. Stop it, or choose another folder.</source>
        <translation>يحفظ أرشيف آخر قيد التشغيل ملفاته في {folder}. أوقفه، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The configuration file {file} cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام ملف التكوين {file}: {reason}.</translation>
    </message>
    <message>
        <source>In the configuration file {file}, section {section}: {name} is missing, unknown or not a value that can be used.</source>
        <translation>في ملف التكوين {file}، القسم {section}: {name} مفقود أو غير معروف أو قيمته غير صالحة للاستخدام.</translation>
    </message>
    <message numerus="yes">
        <source>Delete all {count} objects in {folder}? Type yes to do it.</source>
        <translation>
            <numerusform>هل تريد حذف كل الكائنات في {folder} (العدد: {count})؟ اكتب yes لتنفيذ ذلك.</numerusform>
            <numerusform>هل تريد حذف الكائن الوحيد في {folder} (العدد: {count})؟ اكتب yes لتنفيذ ذلك.</numerusform>
            <numerusform>هل تريد حذف الكائنين في {folder} (العدد: {count})؟ اكتب yes لتنفيذ ذلك.</numerusform>
            <numerusform>هل تريد حذف كل الكائنات في {folder}، وعددها {count}؟ اكتب yes لتنفيذ ذلك.</numerusform>
            <numerusform>هل تريد حذف كل الكائنات في {folder}، وعددها {count}؟ اكتب yes لتنفيذ ذلك.</numerusform>
            <numerusform>هل تريد حذف كل الكائنات في {folder}، وعددها {count}؟ اكتب yes لتنفيذ ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{count} objects were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي كائن ({count}).</numerusform>
            <numerusform>حُذف كائن واحد ({count}).</numerusform>
            <numerusform>حُذف كائنان ({count}).</numerusform>
            <numerusform>حُذفت {count} كائنات.</numerusform>
            <numerusform>حُذف {count} كائنًا.</numerusform>
            <numerusform>حُذف {count} كائن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The index {path} of the archive cannot be read: {reason}. Move it away; it is built anew from the files.</source>
        <translation>تتعذر قراءة فهرس الأرشيف {path}: {reason}. انقله من مكانه؛ سيُبنى من جديد من الملفات.</translation>
    </message>
    <message>
        <source>The index {path} was written by a newer version of the program. Use that version, or another folder.</source>
        <translation>كُتب الفهرس {path} بإصدار أحدث من البرنامج. استخدم ذلك الإصدار، أو مجلدًا آخر.</translation>
    </message>
    <message>
        <source>There is no worklist at {path}.</source>
        <translation>لا توجد قائمة عمل في {path}.</translation>
    </message>
    <message>
        <source>The worklist file {path} cannot be read: {reason}. Its items are left out.</source>
        <translation>تتعذر قراءة ملف قائمة العمل {path}: {reason}. تُستبعد عناصره.</translation>
    </message>
    <message>
        <source>The audit trail in {path} is as it was written.</source>
        <translation>سجل التدقيق في {path} كما كُتب.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} cannot be read.</source>
        <translation>تغيّر سجل التدقيق: تتعذر قراءة السطر {line} من {path}.</translation>
    </message>
    <message>
        <source>The audit trail was changed: line {line} of {path} does not follow the one before it. Something before it was edited, taken out, put in or moved.</source>
        <translation>تغيّر سجل التدقيق: السطر {line} من {path} لا يتبع السطر الذي قبله. هناك شيء قبله عُدّل أو حُذف أو أُضيف أو نُقل.</translation>
    </message>
    <message>
        <source>The audit trail was changed: the end of {path} is not what was written last (line {expected} was; line {found} is there).</source>
        <translation>تغيّر سجل التدقيق: نهاية {path} ليست ما كُتب أخيرًا (كان السطر {expected}؛ والموجود السطر {found}).</translation>
    </message>
    <message>
        <source>The audit trail was changed: the file {path}, which tells its last line, is missing.</source>
        <translation>تغيّر سجل التدقيق: الملف {path} الذي يذكر سطره الأخير مفقود.</translation>
    </message>
    <message>
        <source>No audit server is set. Name its host in the settings, under 'Audit trail'.</source>
        <translation>لم يُعيَّن خادم تدقيق. اذكر مضيفه في الإعدادات، ضمن «سجل التدقيق».</translation>
    </message>
    <message>
        <source>{peer} has got all of the audit trail. Messages: {count}.</source>
        <translation>استلم {peer} سجل التدقيق كله. الرسائل: {count}.</translation>
    </message>
    <message>
        <source>{peer} has taken a test message over TLS and closed the connection in order. Whether it keeps it, only its own lists can tell.</source>
        <translation>قبِل {peer} رسالة اختبار عبر TLS وأغلق الاتصال بصورة سليمة. أما هل يحتفظ بها، فلا تُظهره إلا قوائمه هو.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the audit trail for a long time. Try again.</source>
        <translation>تكتب نافذة أخرى أو برنامج آخر سجل التدقيق منذ وقت طويل. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This installation comes without the camera. Whoever installs programs here can add it: pip install 'sendtopacs[camera]'.</source>
        <translation>هذا التثبيت لا يتضمن الكاميرا. يمكن لمن يثبّت البرامج هنا إضافتها: pip install 'sendtopacs[camera]'.</translation>
    </message>
    <message>
        <source>Cameras cannot be used: a library of this computer's system is missing, or does not fit. On Debian and Ubuntu whoever installs programs here can add it: apt install libpulse0 libxrandr2 libxext6 libdrm2.</source>
        <translation>لا يمكن استخدام الكاميرات: مكتبة من نظام هذا الحاسوب مفقودة أو غير ملائمة. على Debian وUbuntu يمكن لمن يثبّت البرامج هنا إضافتها: apt install libpulse0 libxrandr2 libxext6 libdrm2.</translation>
    </message>
    <message>
        <source>No camera was found. Connect one and switch it on; it appears here by itself.</source>
        <translation>لم يُعثر على كاميرا. صِل واحدة وشغّلها؛ ستظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>The system does not let this program use the camera. Allow it in the system's settings under privacy, then open this window again.</source>
        <translation>لا يسمح النظام لهذا البرنامج باستخدام الكاميرا. اسمح بذلك في إعدادات النظام ضمن الخصوصية، ثم افتح هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>{device} gives no picture: {reason}. Is another program using it? Close that one, or unplug the camera and plug it in again.</source>
        <translation>لا يعطي {device} صورة: {reason}. هل يستخدمه برنامج آخر؟ أغلق ذلك البرنامج، أو افصل الكاميرا وأعد توصيلها.</translation>
    </message>
    <message>
        <source>The picture could not be taken: {reason}. Take it again.</source>
        <translation>تعذر التقاط الصورة: {reason}. التقطها مرة أخرى.</translation>
    </message>
    <message>
        <source>The recording stopped: {reason}. What was recorded until then, if it can be read, is in the list, or offered above it if that is another patient's by now.</source>
        <translation>توقف التسجيل: {reason}. ما سُجِّل حتى ذلك الحين، إذا أمكنت قراءته، موجود في القائمة، أو معروض فوقها إذا صارت لمريض آخر.</translation>
    </message>
    <message>
        <source>Nothing was recorded: the camera gave no picture in that time. Record again.</source>
        <translation>لم يُسجَّل شيء: لم تعطِ الكاميرا أي صورة خلال ذلك الوقت. أعد التسجيل.</translation>
    </message>
    <message>
        <source>The recording was ended: the disk of {folder} is nearly full. What was recorded until then is in the list, or offered above it if that is another patient's by now. Make room before you record again.</source>
        <translation>أُنهي التسجيل: قرص {folder} يكاد يمتلئ. ما سُجِّل حتى ذلك الحين موجود في القائمة، أو معروض فوقها إذا صارت لمريض آخر. أفرغ مساحة قبل أن تسجّل من جديد.</translation>
    </message>
    <message>
        <source>The picture could not be written as a PNG file.</source>
        <translation>تعذرت كتابة الصورة كملف PNG.</translation>
    </message>
    <message>
        <source>This desktop (Wayland) lets no program look at the screen by itself. Take the picture with the desktop's own tool (often the Print key), copy it, and paste it here.</source>
        <translation>سطح المكتب هذا (Wayland) لا يسمح لأي برنامج بالاطلاع على الشاشة بنفسه. التقط الصورة بأداة سطح المكتب (غالبًا المفتاح Print)، وانسخها، ثم الصقها هنا.</translation>
    </message>
    <message>
        <source>The system gave no picture of the screen. On a Mac, allow SendToPACS 'Screen Recording' in System Settings, Privacy &amp; Security, then start it again.</source>
        <translation>لم يعطِ النظام صورة للشاشة. على Mac، اسمح لـ SendToPACS بـ «تسجيل الشاشة» في إعدادات النظام، الخصوصية والأمن، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Scanners can be used from here on Linux only. Scan into a file with the scanner's own program, and drop that here.</source>
        <translation>لا يمكن استخدام الماسحات الضوئية من هنا إلا على Linux. امسح ضوئيًا إلى ملف ببرنامج الماسح نفسه، ثم أفلت الملف هنا.</translation>
    </message>
    <message>
        <source>Scanning needs the program scanimage, which is not installed. Whoever installs programs here can add it: apt install sane-utils.</source>
        <translation>يحتاج المسح إلى البرنامج scanimage، وهو غير مثبّت. يمكن لمن يثبّت البرامج هنا إضافته: apt install sane-utils.</translation>
    </message>
    <message>
        <source>No scanner was found. Switch it on, check its cable, and search again.</source>
        <translation>لم يُعثر على ماسح ضوئي. شغّله، وتحقق من كابله، وابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>There are several scanners. Say which by --device: {devices}.</source>
        <translation>توجد عدة ماسحات ضوئية. حدد أحدها بـ --device: {devices}.</translation>
    </message>
    <message>
        <source>There is no scanner {device}, or it is switched off. Check it, and search again.</source>
        <translation>لا يوجد ماسح ضوئي {device}، أو أنه مطفأ. تحقق منه، وابحث مرة أخرى.</translation>
    </message>
    <message>
        <source>The scanner is busy, or another program is using it. Wait a moment, then scan again.</source>
        <translation>الماسح الضوئي مشغول، أو يستخدمه برنامج آخر. انتظر لحظة، ثم أعد المسح الضوئي.</translation>
    </message>
    <message>
        <source>The paper is jammed in the scanner's feeder. Free it, then scan the pages that are missing.</source>
        <translation>الورق عالق في ملقّم الماسح الضوئي. حرّره، ثم امسح الصفحات الناقصة ضوئيًا.</translation>
    </message>
    <message>
        <source>There is no paper in the scanner's feeder. Put the pages in, then scan again.</source>
        <translation>لا يوجد ورق في ملقّم الماسح الضوئي. ضع الصفحات فيه، ثم أعد المسح الضوئي.</translation>
    </message>
    <message>
        <source>The scanner's cover is open. Close it, then scan again.</source>
        <translation>غطاء الماسح الضوئي مفتوح. أغلقه، ثم أعد المسح الضوئي.</translation>
    </message>
    <message>
        <source>The scanner stopped answering. Check its cable, switch it off and on, then scan again.</source>
        <translation>توقف الماسح الضوئي عن الاستجابة. تحقق من كابله، وأطفئه وشغّله، ثم أعد المسح الضوئي.</translation>
    </message>
    <message>
        <source>The system does not let you use the scanner. Ask whoever looks after this computer to add your account to the group 'scanner'.</source>
        <translation>لا يسمح لك النظام باستخدام الماسح الضوئي. اطلب من القائم على هذا الحاسوب إضافة حسابك إلى المجموعة 'scanner'.</translation>
    </message>
    <message>
        <source>The scanner {device} could not scan: {reason}.</source>
        <translation>تعذر على الماسح الضوئي {device} المسح: {reason}.</translation>
    </message>
    <message>
        <source>The scanner {device} gave no page. Scan again.</source>
        <translation>لم يعطِ الماسح الضوئي {device} أي صفحة. أعد المسح الضوئي.</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages scanned into {folder}.</source>
        <translation>
            <numerusform>لم تُمسح أي صفحة ({count}) إلى {folder}.</numerusform>
            <numerusform>مُسحت ضوئيًا صفحة واحدة ({count}) إلى {folder}.</numerusform>
            <numerusform>مُسحت ضوئيًا صفحتان ({count}) إلى {folder}.</numerusform>
            <numerusform>مُسحت ضوئيًا {count} صفحات إلى {folder}.</numerusform>
            <numerusform>مُسحت ضوئيًا {count} صفحة إلى {folder}.</numerusform>
            <numerusform>مُسحت ضوئيًا {count} صفحة إلى {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} must be one key: Space, a letter, a digit, F5 to F24 or the like, with Ctrl+, Alt+ or Shift+ before it if wanted.</source>
        <translation>يجب أن يكون {name} مفتاحًا واحدًا: Space أو حرفًا أو رقمًا أو F5 إلى F24 أو ما شابه، ومعه قبله Ctrl+ أو Alt+ أو Shift+ عند الحاجة.</translation>
    </message>
    <message>
        <source>The SOP class {uid} was chosen in the settings. The program does not know what it demands: it writes what Secondary Capture or Encapsulated PDF demands, and the archive may refuse it.</source>
        <translation>اختيرت فئة SOP ‏{uid} في الإعدادات. لا يعرف البرنامج ما تتطلبه: فيكتب ما تتطلبه Secondary Capture أو Encapsulated PDF، وقد يرفضه الأرشيف.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file. The preset 'As the conformance statement' gives it the content of Secondary Capture, and the archive may refuse it. Choose the preset 'As today's standard recommends' for what this class demands, or another class.</source>
        <translation>تذكر الإعدادات {name} لهذا الملف. يعطيها الإعداد المسبق «كما في بيان المطابقة» محتوى Secondary Capture، وقد يرفضه الأرشيف. اختر الإعداد المسبق «كما يوصي المعيار الحالي» لما تتطلبه هذه الفئة، أو اختر فئة أخرى.</translation>
    </message>
    <message>
        <source>The settings name {name} for this file, but several pictures in one object are always {made}.</source>
        <translation>تذكر الإعدادات {name} لهذا الملف، لكن عدة صور في كائن واحد تكون دائمًا {made}.</translation>
    </message>
    <message>
        <source>{name} objects are of modality {wanted}; this one says {modality}. Some archives refuse that.</source>
        <translation>كائنات {name} لها طريقة التصوير {wanted}؛ وهذا يذكر {modality}. بعض الأرشيفات ترفض ذلك.</translation>
    </message>
    <message>
        <source>Decompressed from {syntax}, as the settings or --decompress say; nothing else was changed.</source>
        <translation>فُكّ الضغط من {syntax}، حسب الإعدادات أو --decompress؛ ولم يتغير شيء آخر.</translation>
    </message>
    <message>
        <source>{peer} does not take {syntax}: the object was sent uncompressed.</source>
        <translation>لا يقبل {peer} صيغة النقل {syntax}: أُرسل الكائن غير مضغوط.</translation>
    </message>
    <message>
        <source>{peer} takes Implicit VR only: the object was written anew in it, all values as they were. Of private elements it does not say any more what kind of value they hold.</source>
        <translation>لا يقبل {peer} إلا Implicit VR: أُعيدت كتابة الكائن بها، وكل القيم كما كانت. أما العناصر الخاصة فلم يعد يذكر نوع القيمة التي تحملها.</translation>
    </message>
    <message>
        <source>The DICOM file is digitally signed: signatures of what was changed would not be valid any more and were taken out. The file itself still has them.</source>
        <translation>ملف DICOM موقَّع رقميًا: توقيعات ما تغيّر لن تكون صالحة بعد الآن، فأُزيلت. وما زالت موجودة في الملف نفسه.</translation>
    </message>
    <message>
        <source>The compressed data set had an odd number of bytes, which DICOM forbids: a zero byte was added at its end.</source>
        <translation>كان في مجموعة البيانات المضغوطة عدد فردي من البايتات، وهو ما يمنعه DICOM: أُضيف بايت صفري في نهايتها.</translation>
    </message>
    <message>
        <source>It was not decompressed: {syntax} is video, or a transfer syntax that the program cannot decode. It is sent as it is.</source>
        <translation>لم يُفكّ ضغطه: {syntax} فيديو، أو صيغة نقل لا يستطيع البرنامج فك ترميزها. يُرسَل كما هو.</translation>
    </message>
    <message>
        <source>The pixels of the DICOM file could not be decompressed ({reason}), so they stay as they are. Look at them in a viewer: they may be damaged.</source>
        <translation>تعذر فك ضغط بكسلات ملف DICOM ({reason})، فتبقى كما هي. افحصها في عارض: قد تكون تالفة.</translation>
    </message>
    <message>
        <source>The DICOM file uses a character set that the program does not know, so these names cannot be written into it. Send it as it is, or use names in plain letters without accents.</source>
        <translation>يستخدم ملف DICOM مجموعة محارف لا يعرفها البرنامج، فلا يمكن كتابة هذه الأسماء فيه. أرسله كما هو، أو استخدم أسماء بحروف بسيطة دون علامات.</translation>
    </message>
    <message>
        <source>A text in the DICOM file, or one that is to be written into it, does not fit the character set {charset}. Choose ISO_IR 192 (Unicode).</source>
        <translation>نص في ملف DICOM، أو نص يراد كتابته فيه، لا يلائم مجموعة المحارف {charset}. اختر ISO_IR 192 (Unicode).</translation>
    </message>
    <message>
        <source>The pictures that are to become one object differ in size, or in being grey or in colours.</source>
        <translation>تختلف الصور التي يراد أن تصبح كائنًا واحدًا في الحجم، أو في كونها رمادية أو ملونة.</translation>
    </message>
    <message>
        <source>{file} and {other} cannot become one object: they differ in size, or in being grey or in colours.</source>
        <translation>لا يمكن أن يصبح {file} و{other} كائنًا واحدًا: يختلفان في الحجم، أو في كونهما رماديين أو ملونين.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} have different descriptions, additional info or profiles. Leave one of each.</source>
        <translation>الصور التي تصير كائنًا واحدًا مع {file} لها أوصاف أو معلومات إضافية أو ملفات تعريف مختلفة. أبقِ واحدًا من كل منها.</translation>
    </message>
    <message>
        <source>A picture that was taken out of {file} cannot be joined with others. Send it by itself.</source>
        <translation>لا يمكن دمج صورة مأخوذة من {file} مع غيرها. أرسلها وحدها.</translation>
    </message>
    <message>
        <source>{file} cannot be joined with others, since it holds several pictures itself. Send it by itself.</source>
        <translation>لا يمكن دمج {file} مع غيره، لأنه يحتوي بذاته على عدة صور. أرسله وحده.</translation>
    </message>
    <message>
        <source>Only {count} of the files can be joined, and --join makes one object of several pictures: name two or more, or leave it out.</source>
        <translation>لا يمكن دمج سوى {count} من الملفات، و--join يجعل من عدة صور كائنًا واحدًا: اذكر اثنين أو أكثر، أو اترك هذا الخيار.</translation>
    </message>
    <message>
        <source>Of {file} only the first of {count} pictures is sent, as the settings say.</source>
        <translation>لا تُرسَل من {file} إلا الصورة الأولى من {count}، حسب الإعدادات.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of each colour: the picture has more.</source>
        <translation>خُفِّض إلى 256 درجة لكل لون: في الصورة أكثر من ذلك.</translation>
    </message>
    <message>
        <source>The picture is in colours; the SOP class chosen in the settings holds only greys.</source>
        <translation>الصورة ملونة؛ وفئة SOP المختارة في الإعدادات لا تحمل إلا الدرجات الرمادية.</translation>
    </message>
    <message>
        <source>The pages of {file} differ in size or kind: each becomes an object of its own.</source>
        <translation>تختلف صفحات {file} في الحجم أو النوع: تصبح كل صفحة كائنًا مستقلًا.</translation>
    </message>
    <message>
        <source>The colour profile of the picture cannot be used; its colours may look a little different.</source>
        <translation>لا يمكن استخدام ملف الألوان في الصورة؛ قد تبدو ألوانها مختلفة قليلًا.</translation>
    </message>
    <message>
        <source>Reduced to 256 shades of grey, from its darkest to its brightest value: the picture has more.</source>
        <translation>خُفِّضت إلى 256 درجة رمادية، من أغمق قيمة فيها إلى أفتحها: في الصورة أكثر من ذلك.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: it does not hold text.</source>
        <translation>لا يمكن أن يكون {text} وسمًا إضافيًا: فهو لا يحمل نصًا.</translation>
    </message>
    <message>
        <source>{text} is not in the DICOM dictionary, and it is not private (of an odd group).</source>
        <translation>{text} ليس في قاموس DICOM، وليس خاصًا (ذا مجموعة فردية).</translation>
    </message>
    <message>
        <source>The value of {name} does not have the form of {vr}.</source>
        <translation>قيمة {name} ليست بصيغة {vr}.</translation>
    </message>
    <message>
        <source>A value is larger than the {limit} that it may have in a DICOM object. Cut the file into parts, or shorten the text.</source>
        <translation>قيمة أكبر من {limit} المسموح بها في كائن DICOM. قسّم الملف إلى أجزاء، أو اختصر النص.</translation>
    </message>
    <message>
        <source>The disk of {folder} is full. Make room, then try again.</source>
        <translation>قرص {folder} ممتلئ. أفرغ مساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{folder} is on a disk that cannot be written to.</source>
        <translation>{folder} على قرص لا يمكن الكتابة عليه.</translation>
    </message>
    <message>
        <source>This user may not write into {folder}.</source>
        <translation>لا يحق لهذا المستخدم الكتابة في {folder}.</translation>
    </message>
    <message>
        <source>The disk refused: {reason}. Look after the disk of {folder}, then try again.</source>
        <translation>رفض القرص: {reason}. تحقق من قرص {folder}، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Not sent, because another file of the job could not be converted and all or nothing was chosen.</source>
        <translation>لم يُرسَل، لأن ملفًا آخر من المهمة تعذر تحويله وقد اختير «الكل أو لا شيء».</translation>
    </message>
    <message>
        <source>The outbox was written by a newer version of the program. Use that version, or move {path} away.</source>
        <translation>كُتب صندوق الصادر بإصدار أحدث من البرنامج. استخدم ذلك الإصدار، أو انقل {path} من مكانه.</translation>
    </message>
    <message>
        <source>Sending took longer than the {seconds} seconds allowed for one study. Send the rest again.</source>
        <translation>استغرق الإرسال أكثر من {seconds} ثانية المسموح بها لدراسة واحدة. أرسل الباقي مرة أخرى.</translation>
    </message>
    <message>
        <source>The outbox could not be written: {reason}. Make room on its disk, then try again.</source>
        <translation>تعذرت كتابة صندوق الصادر: {reason}. أفرغ مساحة على قرصه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The disk of the outbox is full ({reason}). Make room on it, then try again.</source>
        <translation>قرص صندوق الصادر ممتلئ ({reason}). أفرغ مساحة عليه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The outbox {path} cannot be read: {reason}. It was left as it is.</source>
        <translation>تتعذر قراءة صندوق الصادر {path}: {reason}. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{peer} does not take PDF documents, so images of the pages were made instead.</source>
        <translation>لا يقبل {peer} مستندات PDF، فأُنشئت بدلًا منها صور للصفحات.</translation>
    </message>
    <message>
        <source>{peer} does not take video as {refused}, so it was made as {made} instead.</source>
        <translation>لا يقبل {peer} الفيديو بصيغة {refused}، فأُنشئ بصيغة {made} بدلًا منها.</translation>
    </message>
    <message>
        <source>{peer} does not take this picture as {syntax}, so it was sent uncompressed.</source>
        <translation>لا يقبل {peer} هذه الصورة بصيغة {syntax}، فأُرسلت غير مضغوطة.</translation>
    </message>
    <message>
        <source>Files can be moved away only after proof that the PACS holds them. Set what proves it for each destination (settings, or --confirm), or leave the files where they are.</source>
        <translation>لا يمكن نقل الملفات إلا بعد إثبات وجودها في PACS. حدد ما يثبت ذلك لكل وجهة (الإعدادات، أو --confirm)، أو اترك الملفات في مكانها.</translation>
    </message>
    <message>
        <source>{source} was left where it is: it is on a network folder, which the settings exempt.</source>
        <translation>تُرك {source} في مكانه: فهو على مجلد شبكة تستثنيه الإعدادات.</translation>
    </message>
    <message>
        <source>{source} is stored, but could not be moved away: {reason}. Move it yourself.</source>
        <translation>{source} مُخزَّن، لكن تعذر نقله: {reason}. انقله بنفسك.</translation>
    </message>
    <message>
        <source>Paused. It stays in the outbox until somebody resumes it.</source>
        <translation>متوقف مؤقتًا. يبقى في صندوق الصادر حتى يستأنفه أحد.</translation>
    </message>
    <message>
        <source>{peer} said that it stored this, but does not hold it. It was sent twice; ask its administrator why it drops it.</source>
        <translation>ذكر {peer} أنه خزّن هذا، لكنه ليس لديه. أُرسل مرتين؛ اسأل مسؤوله عن سبب إسقاطه.</translation>
    </message>
    <message>
        <source>It is stored, but {peer} could not be asked whether it holds it. It will be asked again.</source>
        <translation>تم التخزين، لكن تعذر سؤال {peer} هل هو موجود لديه. سيُسأل مرة أخرى.</translation>
    </message>
    <message>
        <source>{peer} refuses to be asked for storage commitment (status {status}). Confirm by a search instead, in the settings.</source>
        <translation>يرفض {peer} سؤاله عن Storage Commitment (الحالة {status}). أكّد بالبحث بدلًا من ذلك، في الإعدادات.</translation>
    </message>
    <message>
        <source>{peer} was asked to commit to this, but has not reported in time. Check that it knows our address and the port for reports.</source>
        <translation>سُئل {peer} أن يلتزم بتخزين هذا، لكنه لم يبلّغ في الوقت المحدد. تحقق من أنه يعرف عنواننا والمنفذ المخصص للتقارير.</translation>
    </message>
    <message>
        <source>{peer} reports that it does not hold this. Ask its administrator why it drops it.</source>
        <translation>يبلّغ {peer} بأن هذا ليس لديه. اسأل مسؤوله عن سبب إسقاطه.</translation>
    </message>
    <message>
        <source>{peer} could not check whether it holds this. Send it again later.</source>
        <translation>تعذر على {peer} التحقق من وجود هذا لديه. أرسله مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>{peer} has no room to commit to this. Tell its administrator, then send it again.</source>
        <translation>لا مساحة لدى {peer} للالتزام بتخزين هذا. أبلغ مسؤوله، ثم أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>{peer} does not commit to objects of this kind. Confirm by a search instead.</source>
        <translation>لا يلتزم {peer} بتخزين كائنات من هذا النوع. أكّد بالبحث بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>{peer} holds an object of another kind under this UID. Ask its administrator to look at it.</source>
        <translation>لدى {peer} كائن من نوع آخر بهذا الـ UID. اطلب من مسؤوله فحصه.</translation>
    </message>
    <message>
        <source>{peer} took the question for one that it had been asked before. Send it again.</source>
        <translation>اعتبر {peer} السؤال سؤالًا سبق طرحه عليه. أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>{peer} does not commit to this (reason {reason}). Ask its administrator.</source>
        <translation>لا يلتزم {peer} بتخزين هذا (السبب {reason}). اسأل مسؤوله.</translation>
    </message>
    <message>
        <source>There is no room for this job: it needs about {needed} MB in {folder}, where {free} MB are free. Make room, then send it.</source>
        <translation>لا توجد مساحة لهذه المهمة: تحتاج إلى نحو {needed} MB في {folder}، والمتاح فيه {free} MB. أفرغ مساحة، ثم أرسلها.</translation>
    </message>
    <message>
        <source>The outbox has it. The program's window, or 'sendtopacs outbox run', delivers it.</source>
        <translation>وصل إلى صندوق الصادر. تسلّمه نافذة البرنامج، أو 'sendtopacs outbox run'.</translation>
    </message>
    <message>
        <source>The report cannot be saved there: {reason}. Choose another folder.</source>
        <translation>لا يمكن حفظ التقرير هناك: {reason}. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The report could not be printed. Look whether the printer is on, or save it as a PDF.</source>
        <translation>تعذرت طباعة التقرير. تحقق من تشغيل الطابعة، أو احفظه بصيغة PDF.</translation>
    </message>
    <message>
        <source>The day '{text}' cannot be read. Type one, or a first and a last one, as in 2026-03-01 - 2026-03-31.</source>
        <translation>تتعذر قراءة اليوم '{text}'. اكتب يومًا واحدًا، أو أول يوم وآخر يوم، مثل 2026-03-01 - 2026-03-31.</translation>
    </message>
    <message>
        <source>No job in the outbox fits what was asked for.</source>
        <translation>لا توجد في صندوق الصادر مهمة تطابق المطلوب.</translation>
    </message>
    <message>
        <source>The outbox is empty.</source>
        <translation>صندوق الصادر فارغ.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is under way, waits or failed. 'outbox list --all' lists the rest.</source>
        <translation>لا شيء في صندوق الصادر قيد الإرسال أو الانتظار ولا شيء فشل. يسرد 'outbox list --all' الباقي.</translation>
    </message>
    <message>
        <source>Nothing in the outbox is due.</source>
        <translation>لا شيء مستحق في صندوق الصادر.</translation>
    </message>
    <message>
        <source>Jobs removed from the outbox: {count}.</source>
        <translation>المهام التي أُزيلت من صندوق الصادر: {count}.</translation>
    </message>
    <message>
        <source>Name one or more jobs, as 'outbox list' shows them, or say --all.</source>
        <translation>اذكر مهمة أو أكثر كما يعرضها 'outbox list'، أو استخدم --all.</translation>
    </message>
    <message>
        <source>The outbox has no job {job}. 'outbox list --all' shows those it has.</source>
        <translation>لا توجد في صندوق الصادر المهمة {job}. يعرض 'outbox list --all' المهام الموجودة فيه.</translation>
    </message>
    <message>
        <source>More than one job begins with {job}. Give more of its id.</source>
        <translation>تبدأ أكثر من مهمة بـ {job}. اذكر المزيد من معرّفها.</translation>
    </message>
    <message>
        <source>Job {job} has no file {number}.</source>
        <translation>ليس في المهمة {job} ملف {number}.</translation>
    </message>
    <message>
        <source>An error of the program itself ({reason}). Please report it with the log file; it holds no patient data.</source>
        <translation>خطأ في البرنامج نفسه ({reason}). يرجى الإبلاغ عنه مع ملف السجل؛ فهو لا يحتوي على بيانات مرضى.</translation>
    </message>
    <message>
        <source>{file}: the edit '{edit}' does not have the numbers it needs: four for a rectangle (x,y,width,height) or a line, one for an angle, three points or more for an area.</source>
        <translation>{file}: التحرير '{edit}' لا يحتوي على الأعداد اللازمة: أربعة لمستطيل (x,y,width,height) أو لخط، وواحد لزاوية، وثلاث نقاط أو أكثر لمساحة.</translation>
    </message>
    <message>
        <source>{file}: pictures are turned by 90, 180 or 270 degrees.</source>
        <translation>{file}: تُدوَّر الصور 90 أو 180 أو 270 درجة.</translation>
    </message>
    <message>
        <source>{file}: pictures are straightened by 45 degrees at most, either way.</source>
        <translation>{file}: يُعدَّل ميل الصور 45 درجة على الأكثر في كل اتجاه.</translation>
    </message>
    <message>
        <source>{file}: a text in the picture has 1 to 200 characters.</source>
        <translation>{file}: طول النص في الصورة من 1 إلى 200 محرف.</translation>
    </message>
    <message>
        <source>This computer has no font with all letters of a text in the picture. Write it in other letters, or install a font such as DejaVu Sans.</source>
        <translation>لا يوجد على هذا الحاسوب خط يحتوي على كل حروف نص في الصورة. اكتبه بحروف أخرى، أو ثبّت خطًا مثل DejaVu Sans.</translation>
    </message>
    <message>
        <source>{file}: the two ends of a line lie at the same place. Draw it longer.</source>
        <translation>{file}: طرفا الخط في المكان نفسه. ارسمه أطول.</translation>
    </message>
    <message>
        <source>{file}: a known length is more than 0 mm.</source>
        <translation>{file}: الطول المعلوم يكون أكبر من 0 mm.</translation>
    </message>
    <message>
        <source>{file}: a rectangle is at least one pixel wide and high. Draw it larger.</source>
        <translation>{file}: عرض المستطيل وارتفاعه بكسل واحد على الأقل. ارسمه أكبر.</translation>
    </message>
    <message>
        <source>{file}: a rectangle or area lies outside the picture, which has {columns} by {rows} pixels at that step. Choose one within it.</source>
        <translation>{file}: مستطيل أو منطقة تقع خارج الصورة، وأبعادها {columns} × {rows} بكسل عند تلك الخطوة. اختر ما يقع داخلها.</translation>
    </message>
    <message>
        <source>The part to be kept lies outside a page, which has {columns} by {rows} pixels. Pages of different sizes cannot be cropped together.</source>
        <translation>الجزء الذي سيبقى يقع خارج صفحة، وأبعادها {columns} × {rows} بكسل. لا يمكن اقتصاص صفحات مختلفة الأحجام معًا.</translation>
    </message>
    <message>
        <source>An area to be redacted lies outside a page, which has {columns} by {rows} pixels: nothing would be redacted there. Send the first page only, or each page as a file of its own.</source>
        <translation>تقع منطقة مطلوب حجبها خارج صفحة أبعادها {columns} في {rows} بكسل، فلن يُحجب شيء هناك. أرسل الصفحة الأولى وحدها، أو كل صفحة في ملف مستقل.</translation>
    </message>
    <message>
        <source>{file}: a picture that was taken out of this video is not redacted as the video is. Redact it, too, or take it again.</source>
        <translation>{file}: صورة مأخوذة من هذا الفيديو ليست محجوبة كما حُجب الفيديو. احجبها أيضًا أو خذها من جديد.</translation>
    </message>
    <message>
        <source>{file}: nothing that looks like printed text was found. Look yourself, too.</source>
        <translation>{file}: لم يُعثر على ما يشبه نصًا مطبوعًا. انظر بنفسك أيضًا.</translation>
    </message>
    <message>
        <source>{file} is neither a photo nor a video: its picture cannot be edited.</source>
        <translation>{file} ليس صورة ولا فيديو: لا يمكن تحرير صورته.</translation>
    </message>
    <message>
        <source>{file} is a video: rectangles can be redacted in it, and nothing else. Take a picture out of it to edit that.</source>
        <translation>{file} فيديو: يمكن حجب مستطيلات فيه، ولا شيء غير ذلك. استخرج صورة منه لتحريرها.</translation>
    </message>
    <message>
        <source>{text} is not in the list of {name}. Write a code, such as 85562004, or its name: Hand.</source>
        <translation>{text} ليس في قائمة {name}. اكتب رمزًا مثل 85562004، أو اسمه: Hand.</translation>
    </message>
    <message>
        <source>A file of edits cannot be read: it has to be JSON as the manual shows it.</source>
        <translation>تتعذر قراءة ملف تحريرات: يجب أن يكون JSON كما يبيّنه الدليل.</translation>
    </message>
    <message>
        <source>{file} becomes an object of several pictures: what is drawn on them cannot go beside them. Have it burnt in, or send the pictures one by one.</source>
        <translation>‏{file} يصبح كائنًا يضم عدة صور: ما رُسم عليها لا يمكن أن يكون إلى جانبها. اجعله يُدمج في الصور، أو أرسل الصور واحدة واحدة.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are said to show different body parts, sides or views. Leave one of each, or send them one by one.</source>
        <translation>الصور التي تصير كائنًا واحدًا مع {file} ذُكر أنها تُظهر أجزاء جسم أو جوانب أو مناظر مختلفة. أبقِ واحدًا من كل منها، أو أرسلها واحدة واحدة.</translation>
    </message>
    <message>
        <source>The pictures that become one object with {file} are not all calibrated alike, and an object has one scale: none is written. Calibrate each of them alike, or send them one by one.</source>
        <translation>الصور التي تصير كائنًا واحدًا مع {file} ليست كلها معايرة بالطريقة نفسها، وللكائن مقياس واحد: لذلك لا يُكتب أي مقياس. عايرها كلها بالطريقة نفسها، أو أرسلها واحدة واحدة.</translation>
    </message>
    <message>
        <source>{file} has several pages: what was edited is done to each of them.</source>
        <translation>في {file} عدة صفحات: يُطبَّق التحرير على كل منها.</translation>
    </message>
    <message>
        <source>The picture was edited, and therefore coded anew.</source>
        <translation>حُرِّرت الصورة، ولذلك رُمِّزت من جديد.</translation>
    </message>
    <message>
        <source>The picture was edited without loss: its coded pixels were only rearranged.</source>
        <translation>حُرِّرت الصورة دون فقدان: أُعيد ترتيب بكسلاتها المرمَّزة فقط.</translation>
    </message>
    <message>
        <source>Parts of the video were made black from its beginning to its end; it was coded anew.</source>
        <translation>سُوِّدت أجزاء من الفيديو من بدايته إلى نهايته؛ ورُمِّز من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The files belong to {count} patients; each patient's go in a job of their own. Take out of the list what is not to be sent.</source>
        <translation>
            <numerusform>لا تعود الملفات إلى أي مريض ({count})؛ وتُرسَل ملفات كل مريض في مهمة مستقلة. أخرج من القائمة ما لا يراد إرساله.</numerusform>
            <numerusform>تعود الملفات إلى مريض واحد ({count})؛ وتُرسَل ملفات كل مريض في مهمة مستقلة. أخرج من القائمة ما لا يراد إرساله.</numerusform>
            <numerusform>تعود الملفات إلى مريضين ({count})؛ وتُرسَل ملفات كل مريض في مهمة مستقلة. أخرج من القائمة ما لا يراد إرساله.</numerusform>
            <numerusform>تعود الملفات إلى {count} مرضى؛ وتُرسَل ملفات كل مريض في مهمة مستقلة. أخرج من القائمة ما لا يراد إرساله.</numerusform>
            <numerusform>تعود الملفات إلى {count} مريضًا؛ وتُرسَل ملفات كل مريض في مهمة مستقلة. أخرج من القائمة ما لا يراد إرساله.</numerusform>
            <numerusform>تعود الملفات إلى {count} مريض؛ وتُرسَل ملفات كل مريض في مهمة مستقلة. أخرج من القائمة ما لا يراد إرساله.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} names another patient than the one given, or other data of this one. DICOM files concerned: {count}.</source>
        <translation>يذكر {file} مريضًا غير المريض المحدد، أو بيانات أخرى لهذا المريض. ملفات DICOM المعنية: {count}.</translation>
    </message>
    <message>
        <source>The patient's identity or the accession number was edited after it came from {source} ({time}).</source>
        <translation>عُدّلت هوية المريض أو رقم Accession بعد ورودها من {source} ({time}).</translation>
    </message>
    <message>
        <source>The patient was changed while files were in the list. Make sure that they are this patient's.</source>
        <translation>تغيّر المريض بينما كانت في القائمة ملفات. تأكد من أنها لهذا المريض.</translation>
    </message>
    <message>
        <source>Files were sent for this patient already; these came later. For another patient press New patient (Ctrl+N) first.</source>
        <translation>سبق إرسال ملفات لهذا المريض، وهذه أُضيفت بعدها. لمريض آخر اضغط «مريض جديد» (Ctrl+N) أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is from {made}, the order was scheduled for {scheduled}: more than {days} days lie between. Files concerned: {count}.</source>
        <translation>
            <numerusform>{file} بتاريخ {made}، والطلب كان مجدولًا في {scheduled}: بينهما أكثر من {days} يوم. الملفات المعنية: {count}.</numerusform>
            <numerusform>{file} بتاريخ {made}، والطلب كان مجدولًا في {scheduled}: بينهما أكثر من {days} يوم. الملفات المعنية: {count}.</numerusform>
            <numerusform>{file} بتاريخ {made}، والطلب كان مجدولًا في {scheduled}: بينهما أكثر من {days} يوم. الملفات المعنية: {count}.</numerusform>
            <numerusform>{file} بتاريخ {made}، والطلب كان مجدولًا في {scheduled}: بينهما أكثر من {days} أيام. الملفات المعنية: {count}.</numerusform>
            <numerusform>{file} بتاريخ {made}، والطلب كان مجدولًا في {scheduled}: بينهما أكثر من {days} يومًا. الملفات المعنية: {count}.</numerusform>
            <numerusform>{file} بتاريخ {made}، والطلب كان مجدولًا في {scheduled}: بينهما أكثر من {days} يوم. الملفات المعنية: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: the same content was sent to {destination} for another patient ({when}).</source>
        <translation>{file}: أُرسل المحتوى نفسه إلى {destination} لمريض آخر ({when}).</translation>
    </message>
    <message>
        <source>Nothing was sent yet: there is something to look at first, above the destination.</source>
        <translation>لم يُرسَل شيء بعد: هناك ما يجب الاطلاع عليه أولًا، فوق الوجهة.</translation>
    </message>
    <message>
        <source>Type or scan the patient's ID once more to send.</source>
        <translation>اكتب معرّف المريض أو اقرأه بالماسح مرة أخرى للإرسال.</translation>
    </message>
    <message>
        <source>Nothing was sent, since --strict allows no such finding. Check, or leave out --strict.</source>
        <translation>لم يُرسَل شيء، لأن --strict لا يسمح بملاحظة كهذه. تحقق، أو اترك --strict.</translation>
    </message>
    <message>
        <source>Give --patient-from a DICOM file: patient and study are taken from its header.</source>
        <translation>أعطِ --patient-from ملف DICOM: يؤخذ المريض والدراسة من ترويسته.</translation>
    </message>
    <message>
        <source>Recent patients are not shown, unless the settings allow it (recent_patients, in the general section).</source>
        <translation>لا يُعرض المرضى الأخيرون، ما لم تسمح الإعدادات بذلك (recent_patients، في القسم general).</translation>
    </message>
    <message>
        <source>Say which peer is to be searched, by name or AET@HOST:PORT.</source>
        <translation>حدد الطرف المقابل المراد البحث فيه، بالاسم أو بـ AET@HOST:PORT.</translation>
    </message>
    <message>
        <source>There is no job {text}. Without a job, the command lists those that were sent.</source>
        <translation>لا توجد مهمة {text}. من دون مهمة، يسرد الأمر المهام التي أُرسلت.</translation>
    </message>
    <message>
        <source>Several jobs begin with {text}. Give more of its letters.</source>
        <translation>تبدأ عدة مهام بـ {text}. اذكر المزيد من حروفها.</translation>
    </message>
    <message>
        <source>{peer} cannot be called: its AE title, host or URL is missing, or was wrong in the settings. Whoever looks after this computer can fill it in under Settings.</source>
        <translation>لا يمكن الاتصال بـ {peer}: عنوان AE أو المضيف أو URL الخاص به ناقص، أو كان خطأ في الإعدادات. يستطيع القائم على هذا الحاسوب ملأه ضمن الإعدادات.</translation>
    </message>
    <message>
        <source>{peer}: the host {host} is unknown. Check its name, and that this computer is on the network.</source>
        <translation>{peer}: المضيف {host} غير معروف. تحقق من اسمه، ومن اتصال هذا الحاسوب بالشبكة.</translation>
    </message>
    <message>
        <source>{peer}: {host} refuses connections on port {port}. Check that it is running there and the port is right.</source>
        <translation>{peer}: يرفض {host} الاتصالات على المنفذ {port}. تحقق من أنه يعمل هناك ومن صحة المنفذ.</translation>
    </message>
    <message>
        <source>{peer}: there is no way through the network to {host}. Check the address and the network.</source>
        <translation>{peer}: لا يوجد طريق عبر الشبكة إلى {host}. تحقق من العنوان ومن الشبكة.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s. Check the address, or ask about a firewall.</source>
        <translation>{peer}: لم يستجب {host} على المنفذ {port} خلال {seconds} ث. تحقق من العنوان، أو اسأل عن جدار حماية.</translation>
    </message>
    <message>
        <source>{peer}: no connection to {host}, port {port}: {reason}.</source>
        <translation>{peer}: لا اتصال بـ {host}، المنفذ {port}: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: something answers at {host}, port {port}, but not in DICOM. Check the port number.</source>
        <translation>{peer}: هناك ما يستجيب عند {host}، المنفذ {port}، لكن ليس بـ DICOM. تحقق من رقم المنفذ.</translation>
    </message>
    <message>
        <source>{peer}: the connection was taken, but the association request was not answered within {seconds} s. Check the port number, or ask whether the PACS is overloaded.</source>
        <translation>{peer}: قُبل الاتصال، لكن لم يُستجب لطلب الارتباط (association) خلال {seconds} ث. تحقق من رقم المنفذ، أو اسأل هل PACS محمَّل فوق طاقته.</translation>
    </message>
    <message>
        <source>{peer} broke off when an association was asked for. Its log will say why; often it does not know us yet.</source>
        <translation>قطع {peer} الاتصال عند طلب الارتباط (association). سيذكر سجله السبب؛ وغالبًا لا يعرفنا بعد.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not go by the AE title {called}. Correct the AE title of this record.</source>
        <translation>رفض {peer} الارتباط: ليس له AE title باسم {called}. صحّح AE title في هذا الإدخال.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not know our AE title {calling}. Have the PACS administrator add it, or correct ours in the settings.</source>
        <translation>رفض {peer} الارتباط: لا يعرف AE title الخاص بنا {calling}. اطلب من مسؤول PACS إضافته، أو صحّح الخاص بنا في الإعدادات.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it is too busy just now. Try again later.</source>
        <translation>رفض {peer} الارتباط: مشغول جدًا الآن. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it has as many open as it allows. Try again later.</source>
        <translation>رفض {peer} الارتباط: بلغ عدد الارتباطات المفتوحة المسموح به. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support the DICOM application context.</source>
        <translation>رفض {peer} الارتباط: لا يدعم DICOM application context.</translation>
    </message>
    <message>
        <source>{peer} rejected the association: it does not support this version of the DICOM protocol.</source>
        <translation>رفض {peer} الارتباط: لا يدعم هذا الإصدار من بروتوكول DICOM.</translation>
    </message>
    <message>
        <source>{peer} rejected the association for the time being, without a reason. Try again later.</source>
        <translation>رفض {peer} الارتباط مؤقتًا، دون ذكر سبب. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. Ask its administrator to look into its log.</source>
        <translation>رفض {peer} الارتباط دون ذكر سبب. اطلب من مسؤوله مراجعة سجله.</translation>
    </message>
    <message>
        <source>{peer} associates, but accepts none of the kinds of object or encoding that we proposed. Ask its administrator what it takes.</source>
        <translation>يقبل {peer} الارتباط، لكنه لا يقبل أيًّا من أنواع الكائنات أو الترميزات التي اقترحناها. اسأل مسؤوله عما يقبله.</translation>
    </message>
    <message>
        <source>{peer} broke off the association. What was not acknowledged has to be sent again.</source>
        <translation>قطع {peer} الارتباط. يجب إعادة إرسال ما لم يُؤكَّد استلامه.</translation>
    </message>
    <message>
        <source>{peer} ended the association early. What was not acknowledged has to be sent again.</source>
        <translation>أنهى {peer} الارتباط مبكرًا. يجب إعادة إرسال ما لم يُؤكَّد استلامه.</translation>
    </message>
    <message>
        <source>The connection to {peer} broke. What was not acknowledged has to be sent again.</source>
        <translation>انقطع الاتصال بـ {peer}. يجب إعادة إرسال ما لم يُؤكَّد استلامه.</translation>
    </message>
    <message>
        <source>{peer} answered in a way that DICOM does not allow, so the association was ended.</source>
        <translation>استجاب {peer} بطريقة لا يسمح بها DICOM، فأُنهي الارتباط.</translation>
    </message>
    <message>
        <source>{peer} was not done within the time limit of {seconds} s, so the association was ended.</source>
        <translation>لم ينتهِ {peer} ضمن المهلة {seconds} ث، فأُنهي الارتباط.</translation>
    </message>
    <message>
        <source>{peer} answers: verified in {milliseconds} ms.</source>
        <translation>يستجيب {peer}: تم التحقق خلال {milliseconds} مللي ثانية.</translation>
    </message>
    <message>
        <source>{peer} associates, but answers the verification with status {status}.</source>
        <translation>يقبل {peer} الارتباط، لكنه يجيب عن التحقق بالحالة {status}.</translation>
    </message>
    <message>
        <source>{peer} does not accept {sop_class} encoded as {transfer_syntax}. Ask its administrator to allow it.</source>
        <translation>لا يقبل {peer} ‏{sop_class} بترميز {transfer_syntax}. اطلب من مسؤوله السماح بذلك.</translation>
    </message>
    <message>
        <source>Not sent: the object gives its kind or encoding by an invalid identifier, which no PACS can accept.</source>
        <translation>لم يُرسَل: يذكر الكائن نوعه أو ترميزه بمعرّف غير صالح لا يمكن لأي PACS قبوله.</translation>
    </message>
    <message>
        <source>The prepared file cannot be read or is not the one planned. Send the source again.</source>
        <translation>الملف المُعَدّ تتعذر قراءته أو ليس هو المخطط له. أرسل المصدر مرة أخرى.</translation>
    </message>
    <message>
        <source>Stored, but the PACS does not support something optional that was asked for (status {status}).</source>
        <translation>تم التخزين، لكن PACS لا يدعم شيئًا اختياريًا طُلب منه (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not know an attribute of the object (status {status}).</source>
        <translation>لم يُخزَّن: لا يعرف PACS سمة من سمات الكائن (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds a value of the object invalid (status {status}). Check what was filled in.</source>
        <translation>لم يُخزَّن: يعتبر PACS قيمة في الكائن غير صالحة (الحالة {status}). تحقق مما تمت تعبئته.</translation>
    </message>
    <message>
        <source>Stored, but the PACS did not recognise some attributes (status {status}).</source>
        <translation>تم التخزين، لكن PACS لم يتعرف على بعض السمات (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS failed while processing the object (status {status}). Try again later.</source>
        <translation>لم يُخزَّن: فشل PACS أثناء معالجة الكائن (الحالة {status}). حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Not stored: the PACS already has an object of the same identifier (status {status}). If it was sent before, it is there.</source>
        <translation>لم يُخزَّن: لدى PACS كائن بالمعرّف نفسه (الحالة {status}). إذا كان قد أُرسل سابقًا فهو موجود هناك.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answers that it does not know this object (status {status}).</source>
        <translation>لم يُخزَّن: يجيب PACS بأنه لا يعرف هذا الكائن (الحالة {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS finds a value out of range (status {status}).</source>
        <translation>تم التخزين، لكن PACS يعتبر قيمة خارج النطاق (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not accept the object's identifier (status {status}).</source>
        <translation>لم يُخزَّن: لا يقبل PACS معرّف الكائن (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not support this kind of object (status {status}).</source>
        <translation>لم يُخزَّن: لا يدعم PACS هذا النوع من الكائنات (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS knows this object as one of another kind (status {status}).</source>
        <translation>لم يُخزَّن: يعرف PACS هذا الكائن كائنًا من نوع آخر (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses an attribute that it requires (status {status}).</source>
        <translation>لم يُخزَّن: تنقص سمة يشترطها PACS (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS misses a value that it requires (status {status}).</source>
        <translation>لم يُخزَّن: تنقص قيمة يشترطها PACS (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: we may not store there (status {status}). Ask the PACS administrator for the right.</source>
        <translation>لم يُخزَّن: لا يحق لنا التخزين هناك (الحالة {status}). اطلب الصلاحية من مسؤول PACS.</translation>
    </message>
    <message>
        <source>Not stored: the PACS took the request for a repeated one (status {status}). Send it again.</source>
        <translation>لم يُخزَّن: اعتبر PACS الطلب مكررًا (الحالة {status}). أرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Not stored: the PACS does not offer to store this kind of object (status {status}).</source>
        <translation>لم يُخزَّن: لا يتيح PACS تخزين هذا النوع من الكائنات (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS did not understand the request (status {status}).</source>
        <translation>لم يُخزَّن: لم يفهم PACS الطلب (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS has reached a limit of its own (status {status}). Try again later.</source>
        <translation>لم يُخزَّن: بلغ PACS حدًّا من حدوده (الحالة {status}). حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Not stored: the PACS has no room or is overloaded (status {status}). Try again later.</source>
        <translation>لم يُخزَّن: لا مساحة لدى PACS أو أنه محمَّل فوق طاقته (الحالة {status}). حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>Not stored: the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>لم يُخزَّن: يعتبر PACS الكائن غير ملائم لنوعه (الحالة {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS changed some values to avoid a conflict (status {status}).</source>
        <translation>تم التخزين، لكن PACS غيّر بعض القيم لتجنب تعارض (الحالة {status}).</translation>
    </message>
    <message>
        <source>Stored, but the PACS left out some of the object's data (status {status}).</source>
        <translation>تم التخزين، لكن PACS استبعد بعض بيانات الكائن (الحالة {status}).</translation>
    </message>
    <message>
        <source>Stored, although the PACS finds that the object does not fit its kind (status {status}).</source>
        <translation>تم التخزين، مع أن PACS يعتبر الكائن غير ملائم لنوعه (الحالة {status}).</translation>
    </message>
    <message>
        <source>Stored, with a warning of the PACS (status {status}).</source>
        <translation>تم التخزين، مع تحذير من PACS (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not decode the object (status {status}).</source>
        <translation>لم يُخزَّن: تعذر على PACS فك ترميز الكائن (الحالة {status}).</translation>
    </message>
    <message>
        <source>Not stored: the PACS could not make sense of the object (status {status}). Its log may say more.</source>
        <translation>لم يُخزَّن: لم يستطع PACS فهم الكائن (الحالة {status}). قد يذكر سجله المزيد.</translation>
    </message>
    <message>
        <source>Not stored: a fault in the PACS's own program (status {status}). Tell its administrator.</source>
        <translation>لم يُخزَّن: عطل في برنامج PACS نفسه (الحالة {status}). أبلغ مسؤوله.</translation>
    </message>
    <message>
        <source>Not stored: the PACS answered with status {status}, which is not defined for storage.</source>
        <translation>لم يُخزَّن: أجاب PACS بالحالة {status}، وهي غير معرَّفة للتخزين.</translation>
    </message>
    <message>
        <source>{text} is nothing that the window can be opened with. See 'sendtopacs --help'.</source>
        <translation>{text} لا يمكن فتح النافذة به. انظر 'sendtopacs --help'.</translation>
    </message>
    <message>
        <source>{text} needs a value.</source>
        <translation>يحتاج {text} إلى قيمة.</translation>
    </message>
    <message>
        <source>The address from outside is too long.</source>
        <translation>العنوان الوارد من الخارج طويل جدًا.</translation>
    </message>
    <message>
        <source>{name} must be one value here, without *, ? and backslashes.</source>
        <translation>يجب أن يكون {name} هنا قيمة واحدة، دون * و? والشرطات المائلة العكسية.</translation>
    </message>
    <message>
        <source>A patient was asked for, but no worklist or PACS to look in is set up under that name. Add one in the settings.</source>
        <translation>طُلب مريض، لكن لم تُعدّ بهذا الاسم قائمة عمل أو PACS للبحث فيه. أضف واحدًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Not exactly one matches what another program asked for. Choose the right one.</source>
        <translation>ليست هناك نتيجة واحدة بعينها تطابق ما طلبه برنامج آخر. اختر الصحيحة.</translation>
    </message>
    <message>
        <source>Not exactly one matches the scanned ID. Choose the right one.</source>
        <translation>ليست هناك نتيجة واحدة بعينها تطابق المعرّف المقروء بالماسح. اختر الصحيحة.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off before it was done, so these {count} results are not all.</source>
        <translation>
            <numerusform>قطع {peer} الاتصال قبل أن ينتهي، فليست هذه النتائج ({count}) كل شيء.</numerusform>
            <numerusform>قطع {peer} الاتصال قبل أن ينتهي، فليست هذه النتيجة ({count}) كل شيء.</numerusform>
            <numerusform>قطع {peer} الاتصال قبل أن ينتهي، فليست هاتان النتيجتان ({count}) كل شيء.</numerusform>
            <numerusform>قطع {peer} الاتصال قبل أن ينتهي، فليست هذه النتائج، وعددها {count}، كل شيء.</numerusform>
            <numerusform>قطع {peer} الاتصال قبل أن ينتهي، فليست هذه النتائج، وعددها {count}، كل شيء.</numerusform>
            <numerusform>قطع {peer} الاتصال قبل أن ينتهي، فليست هذه النتائج، وعددها {count}، كل شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within the time limit of {seconds} s, so these {count} results are not all. Search for less, or allow more time in the settings.</source>
        <translation>
            <numerusform>لم ينتهِ {peer} ضمن المهلة {seconds} ث، فليست هذه النتائج ({count}) كل شيء. ضيّق البحث، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} ضمن المهلة {seconds} ث، فليست هذه النتيجة ({count}) كل شيء. ضيّق البحث، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} ضمن المهلة {seconds} ث، فليست هاتان النتيجتان ({count}) كل شيء. ضيّق البحث، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} ضمن المهلة {seconds} ث، فليست هذه النتائج، وعددها {count}، كل شيء. ضيّق البحث، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} ضمن المهلة {seconds} ث، فليست هذه النتائج، وعددها {count}، كل شيء. ضيّق البحث، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} ضمن المهلة {seconds} ث، فليست هذه النتائج، وعددها {count}، كل شيء. ضيّق البحث، أو اسمح بوقت أطول في الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these {limit} results. Search for less: a name, a date, a modality.</source>
        <translation>هناك أكثر من هذه النتائج، وعددها {limit}. ضيّق البحث: اسم، تاريخ، طريقة تصوير.</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} results that cannot be read; they are left out.</source>
        <translation>
            <numerusform>أرسل {peer} نتائج ({count}) تتعذر قراءتها؛ استُبعدت.</numerusform>
            <numerusform>أرسل {peer} نتيجة واحدة ({count}) تتعذر قراءتها؛ استُبعدت.</numerusform>
            <numerusform>أرسل {peer} نتيجتين ({count}) تتعذر قراءتهما؛ استُبعدتا.</numerusform>
            <numerusform>أرسل {peer} {count} نتائج تتعذر قراءتها؛ استُبعدت.</numerusform>
            <numerusform>أرسل {peer} {count} نتيجة تتعذر قراءتها؛ استُبعدت.</numerusform>
            <numerusform>أرسل {peer} {count} نتيجة تتعذر قراءتها؛ استُبعدت.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of search (status {status}). Choose another model.</source>
        <translation>لا يتيح {peer} هذا النوع من البحث (الحالة {status}). اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>We may not search {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>لا يحق لنا البحث في {peer} (الحالة {status}). اطلب الصلاحية من مسؤوله.</translation>
    </message>
    <message>
        <source>{peer} is out of resources and did not finish the search (status {status}). Search for less, or try again later.</source>
        <translation>نفدت موارد {peer} ولم يكمل البحث (الحالة {status}). ضيّق البحث، أو حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>{peer} does not search like this (status {status}). Say more of what is wanted, or choose another level or model.</source>
        <translation>لا يبحث {peer} بهذه الطريقة (الحالة {status}). حدد المطلوب أكثر، أو اختر مستوى أو نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{peer} could not process the search (status {status}). Try it without wildcards, or at another level.</source>
        <translation>تعذر على {peer} معالجة البحث (الحالة {status}). جرّبه دون محارف بدل، أو على مستوى آخر.</translation>
    </message>
    <message>
        <source>{peer} stopped the search by itself (status {status}), so these results may not be all.</source>
        <translation>أوقف {peer} البحث من تلقاء نفسه (الحالة {status})، فقد لا تكون هذه كل النتائج.</translation>
    </message>
    <message>
        <source>{peer} ended the search with status {status}, so these results may not be all.</source>
        <translation>أنهى {peer} البحث بالحالة {status}، فقد لا تكون هذه كل النتائج.</translation>
    </message>
    <message>
        <source>The date is none that can be searched for. Type a day, such as 2026-03-21, or two with a hyphen between them.</source>
        <translation>لا يمكن البحث بهذا التاريخ. اكتب يومًا مثل 2026-03-21، أو يومين بينهما شرطة.</translation>
    </message>
    <message>
        <source>{name} can be searched for in plain letters only, without accents.</source>
        <translation>لا يمكن البحث عن {name} إلا بحروف بسيطة دون علامات.</translation>
    </message>
    <message>
        <source>{text} is not a DICOM keyword that can be searched for.</source>
        <translation>ليست {text} كلمة DICOM أساسية يمكن البحث بها.</translation>
    </message>
    <message>
        <source>What to search for is given as KEYWORD=VALUE, by DICOM keyword.</source>
        <translation>يُعطى المراد البحث عنه بالصيغة KEYWORD=VALUE، بكلمة DICOM الأساسية.</translation>
    </message>
    <message>
        <source>The query file {file} cannot be used: {reason}. It must be a DICOM data set.</source>
        <translation>لا يمكن استخدام ملف الاستعلام {file}: {reason}. يجب أن يكون مجموعة بيانات DICOM.</translation>
    </message>
    <message>
        <source>{peer}: nothing matches.</source>
        <translation>{peer}: لا توجد نتيجة مطابقة.</translation>
    </message>
    <message>
        <source>{peer}: {count} match, where exactly one is needed. Say more with --where.</source>
        <translation>{peer}: عدد النتائج المطابقة {count}، والمطلوب واحدة بعينها. حدد أكثر بـ --where.</translation>
    </message>
    <message>
        <source>{peer} did not finish the search, so it is not sure that only one matches.</source>
        <translation>لم يكمل {peer} البحث، فليس مؤكدًا أن نتيجة واحدة فقط مطابقة.</translation>
    </message>
    <message>
        <source>{peer}: {count} found.</source>
        <translation>{peer}: عُثر على {count}.</translation>
    </message>
    <message>
        <source>Give one of --worklist and --study, with at least one --where, or --patient-from alone.</source>
        <translation>أعطِ أحد الخيارين --worklist و--study مع --where واحد على الأقل، أو --patient-from وحده.</translation>
    </message>
    <message>
        <source>Only a worklist can be kept and searched later.</source>
        <translation>لا يمكن الاحتفاظ إلا بقائمة عمل والبحث فيها لاحقًا.</translation>
    </message>
    <message>
        <source>{peer} does not answer. These are its orders as of {when} ({age} old): newer ones are missing, and some may be done or cancelled.</source>
        <translation>لا يستجيب {peer}. هذه طلباته بتاريخ {when} (عمرها {age}): الأحدث منها ناقص، وقد يكون بعضها منجزًا أو ملغى.</translation>
    </message>
    <message>
        <source>These are the orders of {peer} as of {when} ({age} old). It was not asked: newer ones are missing, and some may be done or cancelled.</source>
        <translation>هذه طلبات {peer} بتاريخ {when} (عمرها {age}). لم يُسأل: الأحدث منها ناقص، وقد يكون بعضها منجزًا أو ملغى.</translation>
    </message>
    <message>
        <source>Nothing is kept of {peer}. Ask it with --refresh while it is there.</source>
        <translation>لا شيء محفوظ من {peer}. اسأله بـ --refresh وهو متاح.</translation>
    </message>
    <message>
        <source>{peer} did not say which series the study has, so no series number is known to be free. Try again, or give one yourself.</source>
        <translation>لم يذكر {peer} سلاسل الدراسة، فلا يُعرف رقم سلسلة متاح. حاول مرة أخرى، أو أعطِ رقمًا بنفسك.</translation>
    </message>
    <message>
        <source>Say what to fetch, such as -k PatientID=123 or -k StudyInstanceUID=1.2.3.</source>
        <translation>حدد ما يُجلب، مثل -k PatientID=123 أو -k StudyInstanceUID=1.2.3.</translation>
    </message>
    <message>
        <source>The model '{model}' has no level {level}. Choose another model or level.</source>
        <translation>ليس في النموذج '{model}' مستوى {level}. اختر نموذجًا أو مستوى آخر.</translation>
    </message>
    <message>
        <source>This level can only be fetched with {names}. Add it, or use --relational where the PACS allows it.</source>
        <translation>لا يمكن جلب هذا المستوى إلا مع {names}. أضفها، أو استخدم --relational حيث يسمح PACS بذلك.</translation>
    </message>
    <message>
        <source>{peer} does not offer {operation} in this model. Choose another model, or C-MOVE instead of C-GET.</source>
        <translation>لا يتيح {peer} ‏{operation} في هذا النموذج. اختر نموذجًا آخر، أو C-MOVE بدلًا من C-GET.</translation>
    </message>
    <message>
        <source>{peer} did not agree to {options}: it may refuse the request, or send objects as they are.</source>
        <translation>لم يوافق {peer} على {options}: قد يرفض الطلب، أو يرسل الكائنات كما هي.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: {count} objects had arrived by then and are kept.</source>
        <translation>
            <numerusform>أُلغي: لم يكن قد وصل أي كائن ({count}).</numerusform>
            <numerusform>أُلغي: كان قد وصل كائن واحد ({count}) وحُفظ.</numerusform>
            <numerusform>أُلغي: كان قد وصل كائنان ({count}) وحُفظا.</numerusform>
            <numerusform>أُلغي: كانت قد وصلت {count} كائنات وحُفظت.</numerusform>
            <numerusform>أُلغي: كان قد وصل {count} كائنًا وحُفظت.</numerusform>
            <numerusform>أُلغي: كان قد وصل {count} كائن وحُفظت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} broke off: {count} objects had arrived by then and are kept. Try again.</source>
        <translation>
            <numerusform>قطع {peer} الاتصال: لم يكن قد وصل أي كائن ({count}). حاول مرة أخرى.</numerusform>
            <numerusform>قطع {peer} الاتصال: كان قد وصل كائن واحد ({count}) وحُفظ. حاول مرة أخرى.</numerusform>
            <numerusform>قطع {peer} الاتصال: كان قد وصل كائنان ({count}) وحُفظا. حاول مرة أخرى.</numerusform>
            <numerusform>قطع {peer} الاتصال: كانت قد وصلت {count} كائنات وحُفظت. حاول مرة أخرى.</numerusform>
            <numerusform>قطع {peer} الاتصال: كان قد وصل {count} كائنًا وحُفظت. حاول مرة أخرى.</numerusform>
            <numerusform>قطع {peer} الاتصال: كان قد وصل {count} كائن وحُفظت. حاول مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was silent for {seconds} s: {count} objects had arrived by then and are kept. Try again, or allow more time.</source>
        <translation>
            <numerusform>صمت {peer} مدة {seconds} ث: لم يكن قد وصل أي كائن ({count}). حاول مرة أخرى، أو اسمح بوقت أطول.</numerusform>
            <numerusform>صمت {peer} مدة {seconds} ث: كان قد وصل كائن واحد ({count}) وحُفظ. حاول مرة أخرى، أو اسمح بوقت أطول.</numerusform>
            <numerusform>صمت {peer} مدة {seconds} ث: كان قد وصل كائنان ({count}) وحُفظا. حاول مرة أخرى، أو اسمح بوقت أطول.</numerusform>
            <numerusform>صمت {peer} مدة {seconds} ث: كانت قد وصلت {count} كائنات وحُفظت. حاول مرة أخرى، أو اسمح بوقت أطول.</numerusform>
            <numerusform>صمت {peer} مدة {seconds} ث: كان قد وصل {count} كائنًا وحُفظت. حاول مرة أخرى، أو اسمح بوقت أطول.</numerusform>
            <numerusform>صمت {peer} مدة {seconds} ث: كان قد وصل {count} كائن وحُفظت. حاول مرة أخرى، أو اسمح بوقت أطول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer} was not done within {seconds} s: {count} objects had arrived by then and are kept. Fetch less, or allow more time in the settings.</source>
        <translation>
            <numerusform>لم ينتهِ {peer} خلال {seconds} ث: لم يكن قد وصل أي كائن ({count}). اجلب أقل، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} خلال {seconds} ث: كان قد وصل كائن واحد ({count}) وحُفظ. اجلب أقل، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} خلال {seconds} ث: كان قد وصل كائنان ({count}) وحُفظا. اجلب أقل، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} خلال {seconds} ث: كانت قد وصلت {count} كائنات وحُفظت. اجلب أقل، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} خلال {seconds} ث: كان قد وصل {count} كائنًا وحُفظت. اجلب أقل، أو اسمح بوقت أطول في الإعدادات.</numerusform>
            <numerusform>لم ينتهِ {peer} خلال {seconds} ث: كان قد وصل {count} كائن وحُفظت. اجلب أقل، أو اسمح بوقت أطول في الإعدادات.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer} could not send {failed} of the objects (status {status}); {count} arrived.</source>
        <translation>تعذر على {peer} إرسال {failed} من الكائنات (الحالة {status})؛ ووصل {count}.</translation>
    </message>
    <message>
        <source>{peer} sent {warnings} of the objects with a warning.</source>
        <translation>أرسل {peer} ‏{warnings} من الكائنات مع تحذير.</translation>
    </message>
    <message>
        <source>{peer} says that it sent {said} objects, but {count} arrived here. Does it know this computer's address and port as {destination}?</source>
        <translation>يذكر {peer} أنه أرسل كائنات عددها {said}، لكن وصل هنا {count}. هل يعرف عنوان هذا الحاسوب ومنفذه باسم {destination}؟</translation>
    </message>
    <message numerus="yes">
        <source>{peer} sent {count} objects that nobody asked for; they were refused.</source>
        <translation>
            <numerusform>أرسل {peer} كائنات ({count}) لم يطلبها أحد؛ رُفضت.</numerusform>
            <numerusform>أرسل {peer} كائنًا واحدًا ({count}) لم يطلبه أحد؛ رُفض.</numerusform>
            <numerusform>أرسل {peer} كائنين ({count}) لم يطلبهما أحد؛ رُفضا.</numerusform>
            <numerusform>أرسل {peer} {count} كائنات لم يطلبها أحد؛ رُفضت.</numerusform>
            <numerusform>أرسل {peer} {count} كائنًا لم يطلبها أحد؛ رُفضت.</numerusform>
            <numerusform>أرسل {peer} {count} كائن لم يطلبها أحد؛ رُفضت.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room left in {folder} for what is fetched, so the rest was refused. Make room, or allow more in the settings.</source>
        <translation>لم تبقَ مساحة في {folder} لما يُجلب، فرُفض الباقي. أفرغ مساحة، أو اسمح بالمزيد في الإعدادات.</translation>
    </message>
    <message>
        <source>{peer} has nothing that matches.</source>
        <translation>ليس لدى {peer} ما يطابق.</translation>
    </message>
    <message>
        <source>{peer} does not know the move destination {destination} (status {status}). Have it entered there with its host and port.</source>
        <translation>لا يعرف {peer} وجهة النقل {destination} (الحالة {status}). اطلب تسجيلها هناك بمضيفها ومنفذها.</translation>
    </message>
    <message>
        <source>{peer} could not send anything (status {status}): the destination cannot be reached or takes nothing, or it is out of resources.</source>
        <translation>تعذر على {peer} إرسال أي شيء (الحالة {status}): تعذر الوصول إلى الوجهة أو أنها لا تقبل شيئًا، أو نفدت موارده.</translation>
    </message>
    <message>
        <source>{peer} does not take the request like this (status {status}). Give the keys of the levels above, or choose another model.</source>
        <translation>لا يقبل {peer} الطلب بهذا الشكل (الحالة {status}). أعطِ مفاتيح المستويات الأعلى، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>We may not fetch from {peer} (status {status}). Ask its administrator for the right.</source>
        <translation>لا يحق لنا الجلب من {peer} (الحالة {status}). اطلب الصلاحية من مسؤوله.</translation>
    </message>
    <message>
        <source>{peer} does not offer this kind of retrieval (status {status}). Choose another model.</source>
        <translation>لا يتيح {peer} هذا النوع من الاسترجاع (الحالة {status}). اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>{peer} could not process the request (status {status}). Try again later.</source>
        <translation>تعذر على {peer} معالجة الطلب (الحالة {status}). حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>{peer} ended the retrieval with status {status}, so these objects may not be all.</source>
        <translation>أنهى {peer} الاسترجاع بالحالة {status}، فقد لا تكون هذه كل الكائنات.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects fetched into {folder}.</source>
        <translation>
            <numerusform>{peer}: لم يُجلب أي كائن ({count}) إلى {folder}.</numerusform>
            <numerusform>{peer}: جُلب كائن واحد ({count}) إلى {folder}.</numerusform>
            <numerusform>{peer}: جُلب كائنان ({count}) إلى {folder}.</numerusform>
            <numerusform>{peer}: جُلبت {count} كائنات إلى {folder}.</numerusform>
            <numerusform>{peer}: جُلب {count} كائنًا إلى {folder}.</numerusform>
            <numerusform>{peer}: جُلب {count} كائن إلى {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects received and not kept.</source>
        <translation>
            <numerusform>{peer}: لم يُستلم أي كائن ({count}).</numerusform>
            <numerusform>{peer}: استُلم كائن واحد ({count}) ولم يُحفظ.</numerusform>
            <numerusform>{peer}: استُلم كائنان ({count}) ولم يُحفظا.</numerusform>
            <numerusform>{peer}: استُلمت {count} كائنات ولم تُحفظ.</numerusform>
            <numerusform>{peer}: استُلم {count} كائنًا ولم تُحفظ.</numerusform>
            <numerusform>{peer}: استُلم {count} كائن ولم تُحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} objects sent to {destination}.</source>
        <translation>
            <numerusform>{peer}: لم يُرسل أي كائن ({count}) إلى {destination}.</numerusform>
            <numerusform>{peer}: أُرسل كائن واحد ({count}) إلى {destination}.</numerusform>
            <numerusform>{peer}: أُرسل كائنان ({count}) إلى {destination}.</numerusform>
            <numerusform>{peer}: أُرسلت {count} كائنات إلى {destination}.</numerusform>
            <numerusform>{peer}: أُرسل {count} كائنًا إلى {destination}.</numerusform>
            <numerusform>{peer}: أُرسل {count} كائن إلى {destination}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how: --get, --move-to AET for another archive, or --store for this program's own receiver; not --get with another.</source>
        <translation>حدد الطريقة: --get، أو --move-to AET لأرشيف آخر، أو --store لمستقبِل هذا البرنامج نفسه؛ ولا تجمع --get مع غيره.</translation>
    </message>
    <message>
        <source>Say with --out where the files go, or --ignore.</source>
        <translation>حدد بـ --out مكان الملفات، أو استخدم --ignore.</translation>
    </message>
    <message>
        <source>Not fetched: {uid}.</source>
        <translation>لم يُجلب: {uid}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files cannot stand in the DICOMDIR: they lack identifiers. They are in the folder.</source>
        <translation>
            <numerusform>لا ملفات ({count}) يتعذر إدراجها في DICOMDIR.</numerusform>
            <numerusform>ملف واحد ({count}) لا يمكن إدراجه في DICOMDIR: تنقصه معرّفات. وهو موجود في المجلد.</numerusform>
            <numerusform>ملفان ({count}) لا يمكن إدراجهما في DICOMDIR: تنقصهما معرّفات. وهما موجودان في المجلد.</numerusform>
            <numerusform>{count} ملفات لا يمكن إدراجها في DICOMDIR: تنقصها معرّفات. وهي موجودة في المجلد.</numerusform>
            <numerusform>{count} ملفًا لا يمكن إدراجها في DICOMDIR: تنقصها معرّفات. وهي موجودة في المجلد.</numerusform>
            <numerusform>{count} ملف لا يمكن إدراجها في DICOMDIR: تنقصها معرّفات. وهي موجودة في المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>{peer}: its certificate is not trusted ({reason}). Nothing was sent. Give the certificate of the authority that signed it in this record's settings.</source>
        <translation>{peer}: شهادته غير موثوقة ({reason}). لم يُرسَل شيء. أعطِ شهادة الجهة التي وقّعتها في إعدادات هذا الإدخال.</translation>
    </message>
    <message>
        <source>{peer}: its certificate has expired. Nothing was sent. Its administrator has to renew it; check this computer's date too.</source>
        <translation>{peer}: انتهت صلاحية شهادته. لم يُرسَل شيء. يجب على مسؤوله تجديدها؛ وتحقق أيضًا من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not valid yet. Nothing was sent. Check this computer's date.</source>
        <translation>{peer}: شهادته ليست صالحة بعد. لم يُرسَل شيء. تحقق من تاريخ هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{peer}: its certificate is not for {host} ({reason}). Nothing was sent. Correct the host in this record, or have the certificate issued for this name.</source>
        <translation>{peer}: شهادته ليست للمضيف {host} ({reason}). لم يُرسَل شيء. صحّح المضيف في هذا الإدخال، أو اطلب إصدار الشهادة لهذا الاسم.</translation>
    </message>
    <message>
        <source>{peer}: what answers at {host}, port {port}, does not speak TLS. Nothing was sent. Use its TLS port; turn TLS off only if this network may carry patient data unprotected.</source>
        <translation>{peer}: ما يستجيب عند {host}، المنفذ {port}، لا يستخدم TLS. لم يُرسَل شيء. استخدم منفذ TLS الخاص به؛ ولا توقف TLS إلا إذا جاز لهذه الشبكة نقل بيانات المرضى دون حماية.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: أنهى {host}، المنفذ {port}، الاتصال عند بدء TLS. لم يُرسَل شيء. غالبًا ما يكون هذا منفذًا دون TLS؛ استخدم منفذ TLS.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, ended the connection right after TLS was set up. It may demand a client certificate, or not be DICOM; its log will say which.</source>
        <translation>{peer}: أنهى {host}، المنفذ {port}، الاتصال مباشرة بعد إنشاء TLS. ربما يشترط شهادة عميل، أو أنه ليس DICOM؛ سيبيّن سجله ذلك.</translation>
    </message>
    <message>
        <source>{peer}: {host} did not answer on port {port} within {seconds} s when TLS began. Nothing was sent. Most often this is a port without TLS; use the TLS port.</source>
        <translation>{peer}: لم يستجب {host} على المنفذ {port} خلال {seconds} ث عند بدء TLS. لم يُرسَل شيء. غالبًا ما يكون هذا منفذًا دون TLS؛ استخدم منفذ TLS.</translation>
    </message>
    <message>
        <source>{peer} demands a client certificate and got none. Give this workstation's certificate and key in this record's settings.</source>
        <translation>يشترط {peer} شهادة عميل ولم يحصل عليها. أعطِ شهادة محطة العمل هذه ومفتاحها في إعدادات هذا الإدخال.</translation>
    </message>
    <message>
        <source>{peer} does not accept our client certificate {path} ({reason}). Ask its administrator which authority it trusts, and whether the certificate has expired.</source>
        <translation>لا يقبل {peer} شهادة العميل الخاصة بنا {path} ({reason}). اسأل مسؤوله بأي جهة يثق، وهل انتهت صلاحية الشهادة.</translation>
    </message>
    <message>
        <source>{peer} refused the TLS handshake. It demands a client certificate, or knows none of the ciphers of TLS 1.2 and 1.3 that are safe today.</source>
        <translation>رفض {peer} مصافحة TLS. إما أنه يشترط شهادة عميل، أو لا يعرف أيًّا من خوارزميات TLS 1.2 و1.3 الآمنة اليوم.</translation>
    </message>
    <message>
        <source>{peer} knows none of the TLS versions and ciphers that are safe today (TLS 1.2 or 1.3, BCP 195). Nothing was sent. Its administrator has to update its TLS settings.</source>
        <translation>لا يعرف {peer} أيًّا من إصدارات TLS وخوارزمياته الآمنة اليوم (TLS 1.2 أو 1.3، BCP 195). لم يُرسَل شيء. يجب على مسؤوله تحديث إعدادات TLS لديه.</translation>
    </message>
    <message>
        <source>{peer}: TLS failed ({reason}). Nothing was sent. Its administrator may find more in its log.</source>
        <translation>{peer}: فشل TLS ({reason}). لم يُرسَل شيء. قد يجد مسؤوله المزيد في سجله.</translation>
    </message>
    <message>
        <source>{peer}: {host}, port {port}, demands TLS. Turn TLS on in this record's settings.</source>
        <translation>{peer}: يشترط {host}، المنفذ {port}، استخدام TLS. شغّل TLS في إعدادات هذا الإدخال.</translation>
    </message>
    <message>
        <source>{peer} rejected the association without a reason. It may not accept the user name, passcode or token that this record gives; check them.</source>
        <translation>رفض {peer} الارتباط دون ذكر سبب. ربما لا يقبل اسم المستخدم أو رمز المرور أو الرمز المميز المذكور في هذا الإدخال؛ تحقق منها.</translation>
    </message>
    <message>
        <source>{peer} is to call this program under TLS, which needs a certificate of this workstation. Set it in the record of {peer}, or allow incoming connections to be plain.</source>
        <translation>يُفترض أن يتصل {peer} بهذا البرنامج عبر TLS، وهذا يتطلب شهادة لمحطة العمل هذه. عيّنها في إدخال {peer}، أو اسمح بأن تكون الاتصالات الواردة غير مشفرة.</translation>
    </message>
    <message>
        <source>{peer}: the authority's certificates in {path} cannot be used ({reason}). Choose a file in PEM form.</source>
        <translation>{peer}: لا يمكن استخدام شهادات الجهة المُصدِرة في {path} ({reason}). اختر ملفًا بصيغة PEM.</translation>
    </message>
    <message>
        <source>{peer}: the file {path} cannot be read: {reason}.</source>
        <translation>{peer}: تتعذر قراءة الملف {path}: {reason}.</translation>
    </message>
    <message>
        <source>{peer}: our certificate {path} or its key {key} cannot be used. Both have to be in PEM form.</source>
        <translation>{peer}: لا يمكن استخدام شهادتنا {path} أو مفتاحها {key}. يجب أن يكون كلاهما بصيغة PEM.</translation>
    </message>
    <message>
        <source>{peer}: the key {key} does not belong to our certificate {path}. Choose the one that does.</source>
        <translation>{peer}: المفتاح {key} لا يخص شهادتنا {path}. اختر المفتاح الذي يخصها.</translation>
    </message>
    <message>
        <source>{peer}: the key {path} is protected by a password that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: المفتاح {path} محمي بكلمة مرور غير معروفة هنا. أعطها في إعدادات هذا الإدخال، أو بـ 'sendtopacs secret'.</translation>
    </message>
    <message>
        <source>{peer}: the password that is kept for the key {key} does not open it. Give the right one in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>{peer}: كلمة المرور المحفوظة للمفتاح {key} لا تفتحه. أعطِ الصحيحة في إعدادات هذا الإدخال، أو بـ 'sendtopacs secret'.</translation>
    </message>
    <message>
        <source>This computer has no keyring that could keep it, or the keyring is locked. It is known until the program ends, and then has to be typed again.</source>
        <translation>لا توجد على هذا الحاسوب حلقة مفاتيح يمكنها حفظها، أو أن حلقة المفاتيح مقفلة. ستبقى معروفة حتى ينتهي البرنامج، ثم يجب إدخالها من جديد.</translation>
    </message>
    <message>
        <source>{peer} wants a password or token that is not known here. Give it in this record's settings, or with 'sendtopacs secret'.</source>
        <translation>يطلب {peer} كلمة مرور أو رمزًا مميزًا غير معروف هنا. أعطه في إعدادات هذا الإدخال، أو بـ 'sendtopacs secret'.</translation>
    </message>
    <message>
        <source>It is kept in this computer's keyring.</source>
        <translation>محفوظة في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It is not kept any more.</source>
        <translation>لم تعد محفوظة.</translation>
    </message>
    <message>
        <source>{peer} wants no such password or token.</source>
        <translation>لا يطلب {peer} كلمة مرور أو رمزًا مميزًا كهذا.</translation>
    </message>
    <message>
        <source>{peer} did not accept our login (HTTP {status}). Check the user name, and give the password or token again.</source>
        <translation>لم يقبل {peer} تسجيل دخولنا (HTTP {status}). تحقق من اسم المستخدم، وأعطِ كلمة المرور أو الرمز المميز مرة أخرى.</translation>
    </message>
    <message>
        <source>{peer} knows us, but does not let us store (HTTP {status}). Ask its administrator for the right to.</source>
        <translation>يعرفنا {peer}، لكنه لا يسمح لنا بالتخزين (HTTP {status}). اطلب الصلاحية من مسؤوله.</translation>
    </message>
    <message>
        <source>{peer}: there is no DICOMweb service at this URL (HTTP {status}). Correct it in this record.</source>
        <translation>{peer}: لا توجد خدمة DICOMweb على هذا الـ URL (HTTP {status}). صحّحه في هذا الإدخال.</translation>
    </message>
    <message>
        <source>{peer} takes no request as large as this file. Its administrator has to raise the limit of the server or of a proxy before it.</source>
        <translation>لا يقبل {peer} طلبًا بحجم هذا الملف. يجب على مسؤوله رفع الحد في الخادم أو في وكيل (proxy) أمامه.</translation>
    </message>
    <message>
        <source>{peer} does not take DICOM files over STOW-RS (HTTP {status}). Check the URL.</source>
        <translation>لا يقبل {peer} ملفات DICOM عبر STOW-RS (HTTP {status}). تحقق من الـ URL.</translation>
    </message>
    <message>
        <source>{peer} is too busy or down for maintenance (HTTP {status}). It is tried again later.</source>
        <translation>{peer} مشغول جدًا أو متوقف للصيانة (HTTP {status}). ستُعاد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>{peer} failed (HTTP {status}). It is tried again later; its log will say more.</source>
        <translation>فشل {peer} (HTTP {status}). ستُعاد المحاولة لاحقًا؛ سيذكر سجله المزيد.</translation>
    </message>
    <message>
        <source>{peer} refused the request (HTTP {status}). Its log will say why.</source>
        <translation>رفض {peer} الطلب (HTTP {status}). سيذكر سجله السبب.</translation>
    </message>
    <message>
        <source>{peer} answered without saying that this file is stored. It does not count as stored, and is sent again.</source>
        <translation>أجاب {peer} دون أن يذكر أن هذا الملف مُخزَّن. لا يُعد مُخزَّنًا، ويُرسَل مرة أخرى.</translation>
    </message>
    <message>
        <source>{peer}: the login server gave no token (HTTP {status}). Check the token URL, client ID and client secret.</source>
        <translation>{peer}: لم يعطِ خادم تسجيل الدخول رمزًا مميزًا (HTTP {status}). تحقق من token URL وclient ID وclient secret.</translation>
    </message>
    <message>
        <source>{peer}: the proxy of this computer's network does not let us through to {host}, port {port}. Ask the network's administrator.</source>
        <translation>{peer}: وكيل (proxy) شبكة هذا الحاسوب لا يسمح لنا بالوصول إلى {host}، المنفذ {port}. اسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>{peer}: the proxy on the way wants a login (HTTP {status}). Ask the network's administrator.</source>
        <translation>{peer}: الوكيل (proxy) في الطريق يطلب تسجيل دخول (HTTP {status}). اسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>The language changes as soon as nothing of a patient is in the window, and its other windows are closed.</source>
        <translation>تتغير اللغة حالما لا يبقى في النافذة شيء يخص مريضًا، وتُغلق نوافذها الأخرى.</translation>
    </message>
    <message>
        <source>No update check is set up: general.update_url and general.update_key are empty.</source>
        <translation>لم يُعدّ فحص التحديثات: general.update_url وgeneral.update_key فارغان.</translation>
    </message>
    <message>
        <source>There is a newer version, {version}. See {page} for what is new.</source>
        <translation>يوجد إصدار أحدث، {version}. انظر {page} لمعرفة الجديد.</translation>
    </message>
    <message>
        <source>This is the newest version; the site offers {version}.</source>
        <translation>هذا أحدث إصدار؛ يعرض الموقع {version}.</translation>
    </message>
    <message>
        <source>Whether there is a newer version could not be asked ({reason}). Check general.update_url and the network.</source>
        <translation>تعذر السؤال عن وجود إصدار أحدث ({reason}). تحقق من general.update_url ومن الشبكة.</translation>
    </message>
    <message>
        <source>The answer about a newer version is not signed with the key in general.update_key, and was not believed.</source>
        <translation>الجواب عن وجود إصدار أحدث غير موقَّع بالمفتاح المذكور في general.update_key، فلم يُعتد به.</translation>
    </message>
    <message>
        <source>The manual has no page {text}. 'sendtopacs manual' lists its pages.</source>
        <translation>ليس في الدليل صفحة {text}. يسرد 'sendtopacs manual' صفحاته.</translation>
    </message>
    <message>
        <source>{name} must be a {form}.</source>
        <translation>يجب أن يكون {name} من النوع {form}.</translation>
    </message>
    <message>
        <source>{name} must be a number from {low} to {high}.</source>
        <translation>يجب أن يكون {name} عددًا من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{name} must be one of: {allowed}.</source>
        <translation>يجب أن يكون {name} واحدًا من: {allowed}.</translation>
    </message>
    <message>
        <source>{name} must be 1 to 16 plain letters, digits and signs, without a backslash.</source>
        <translation>يجب أن يتكون {name} من 1 إلى 16 من الحروف البسيطة والأرقام والعلامات، دون شرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>{name}: {text} is not the DICOM keyword of an attribute that the form has.</source>
        <translation>{name}: ليست {text} كلمة DICOM أساسية لسمة موجودة في النموذج.</translation>
    </message>
    <message>
        <source>{name}: write DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{name}: اكتب كلمات DICOM الأساسية من النموذج بين قوسين متعرّجين، كلًّا منها مرة واحدة، مثل {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>{name} may have 16 characters: plain letters, digits and signs.</source>
        <translation>يمكن أن يتكون {name} من 16 محرفًا: حروف بسيطة وأرقام وعلامات.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters, so that there is room for what follows it.</source>
        <translation>يمكن أن يتكون {name} من {limit} محرفًا، لتبقى مساحة لما يتبعه.</translation>
    </message>
    <message>
        <source>{name} must be a language code such as lt or pt_BR.</source>
        <translation>يجب أن يكون {name} رمز لغة مثل lt أو pt_BR.</translation>
    </message>
    <message>
        <source>{name} must not hold '@' or a line break, nor begin or end with a space.</source>
        <translation>يجب ألا يحتوي {name} على '@' أو على فاصل أسطر، وألا يبدأ أو ينتهي بمسافة.</translation>
    </message>
    <message>
        <source>{name} must be a host name, an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>يجب أن يكون {name} اسم مضيف، أو عنوان IPv4، أو عنوان IPv6 دون أقواس.</translation>
    </message>
    <message>
        <source>{name} must be an IPv4 address, or an IPv6 address without brackets.</source>
        <translation>يجب أن يكون {name} عنوان IPv4، أو عنوان IPv6 دون أقواس.</translation>
    </message>
    <message>
        <source>{name} must be IP addresses or networks such as 10.1.2.0/24, with blanks between, or *.</source>
        <translation>يجب أن يكون {name} عناوين IP أو شبكات مثل 10.1.2.0/24، بينها مسافات، أو *.</translation>
    </message>
    <message>
        <source>{name} must be the whole path of a file, from the root or the drive on.</source>
        <translation>يجب أن يكون {name} المسار الكامل لملف، بدءًا من الجذر أو من محرك الأقراص.</translation>
    </message>
    <message>
        <source>{name} may have 64 characters and no line break.</source>
        <translation>يمكن أن يتكون {name} من 64 محرفًا دون فاصل أسطر.</translation>
    </message>
    <message>
        <source>{name}: the chosen kind of user identity needs a user name.</source>
        <translation>{name}: نوع هوية المستخدم المختار يتطلب اسم مستخدم.</translation>
    </message>
    <message>
        <source>{name} must be a URL such as https://pacs.example/dicom-web, without a login in it.</source>
        <translation>يجب أن يكون {name} عنوان URL مثل https://pacs.example/dicom-web، دون بيانات تسجيل دخول فيه.</translation>
    </message>
    <message>
        <source>{name} is missing: the chosen protocol needs it.</source>
        <translation>{name} مفقود: البروتوكول المختار يتطلبه.</translation>
    </message>
    <message>
        <source>{name} begins with http: patient data and passwords would go through the network unprotected. Use https.</source>
        <translation>يبدأ {name} بـ http: ستنتقل بيانات المرضى وكلمات المرور عبر الشبكة دون حماية. استخدم https.</translation>
    </message>
    <message>
        <source>{text} is reached over the web, so it cannot be asked for this proof itself. Choose C-FIND and the PACS to search, or trust its answer.</source>
        <translation>يُوصَل إلى {text} عبر الويب، فلا يمكن سؤاله هو عن هذا الإثبات. اختر C-FIND وPACS الذي يُبحث فيه، أو ثق بجوابه.</translation>
    </message>
    <message>
        <source>{name} may have 256 characters and no line break.</source>
        <translation>يمكن أن يتكون {name} من 256 محرفًا دون فاصل أسطر.</translation>
    </message>
    <message>
        <source>{text} in '{name}' is not a file extension: letters and digits, without the dot.</source>
        <translation>{text} في '{name}' ليس امتداد ملف: حروف وأرقام، دون النقطة.</translation>
    </message>
    <message>
        <source>The name {text} is used twice. Give each one a name of its own.</source>
        <translation>الاسم {text} مستخدم مرتين. أعطِ كلًّا منهما اسمًا خاصًا به.</translation>
    </message>
    <message>
        <source>{name}: there is no PACS {text} under 'Worklists and search'. The destination itself is asked.</source>
        <translation>{name}: لا يوجد PACS باسم {text} ضمن «قوائم العمل والبحث». تُسأل الوجهة نفسها.</translation>
    </message>
    <message>
        <source>{name}: there is no AE {text} under 'Worklists and search'. Nobody is told of procedure steps.</source>
        <translation>{name}: لا يوجد AE باسم {text} ضمن «قوائم العمل والبحث». لا يُبلَّغ أحد بخطوات الإجراء.</translation>
    </message>
    <message>
        <source>{name}: there is no storage AE named {text}. Add it, or choose another.</source>
        <translation>{name}: لا يوجد AE للتخزين باسم {text}. أضفه، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Not valid, so that the defaults stand in: {text}. Correct it in the settings; it is in the file {path}.</source>
        <translation>غير صالح، فتُستخدم القيم الافتراضية بدلًا منه: {text}. صحّحه في الإعدادات؛ وهو في الملف {path}.</translation>
    </message>
    <message>
        <source>The settings file {path} holds {text}, which this version does not know. It was left alone.</source>
        <translation>يحتوي ملف الإعدادات {path} على {text}، ولا يعرفه هذا الإصدار. تُرك كما هو.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was kept as {aside}; the defaults are used.</source>
        <translation>تتعذر قراءة ملف الإعدادات {path} ({reason}). حُفظ باسم {aside}؛ وتُستخدم القيم الافتراضية.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read ({reason}). It was left as it is and does not count.</source>
        <translation>تتعذر قراءة ملف الإعدادات {path} ({reason}). تُرك كما هو ولا يُعتد به.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be opened: {reason}. It does not count.</source>
        <translation>يتعذر فتح ملف الإعدادات {path}: {reason}. لا يُعتد به.</translation>
    </message>
    <message>
        <source>The settings file {path} was written by a newer version of the program. What this version knows of it is used; to change settings, use the newer version.</source>
        <translation>كُتب ملف الإعدادات {path} بإصدار أحدث من البرنامج. يُستخدم منه ما يعرفه هذا الإصدار؛ ولتغيير الإعدادات استخدم الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>The settings file {path} locks {text}, which does not exist: nothing is locked by it.</source>
        <translation>يقفل ملف الإعدادات {path} ‏{text}، وهو غير موجود: فلا يُقفل به شيء.</translation>
    </message>
    <message>
        <source>The settings file {path} sets values that the administrator has locked for this computer. They do not count.</source>
        <translation>يعيّن ملف الإعدادات {path} قيمًا قفلها المسؤول لهذا الحاسوب. لا يُعتد بها.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read as settings: {reason}. Nothing was changed.</source>
        <translation>تتعذر قراءة الملف {path} كإعدادات: {reason}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file {path} was written by a newer version of the program. Nothing was changed.</source>
        <translation>كُتب الملف {path} بإصدار أحدث من البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file {path} holds {text}, which this version does not know. Nothing was changed.</source>
        <translation>يحتوي الملف {path} على {text}، ولا يعرفه هذا الإصدار. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{text} stays as it is: the administrator has locked it for this computer.</source>
        <translation>يبقى {text} كما هو: قفله المسؤول لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name}: the file {path} is not on this computer. Put it there before you connect.</source>
        <translation>{name}: الملف {path} غير موجود على هذا الحاسوب. ضعه هناك قبل الاتصال.</translation>
    </message>
    <message>
        <source>{text} is locked by the administrator for this computer. Nothing was changed.</source>
        <translation>قفل المسؤول {text} لهذا الحاسوب. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The settings are closed with a PIN. Type it to go on.</source>
        <translation>الإعدادات مقفلة بـ PIN. أدخله للمتابعة.</translation>
    </message>
    <message>
        <source>That is not the PIN of the settings. Nothing was changed.</source>
        <translation>هذا ليس PIN الإعدادات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>That is not the PIN. Try again, or ask the PACS administrator.</source>
        <translation>هذا ليس PIN الصحيح. حاول مرة أخرى، أو اسأل مسؤول PACS.</translation>
    </message>
    <message>
        <source>The PIN was not typed the same way twice. Nothing was changed.</source>
        <translation>لم يُدخَل PIN بالطريقة نفسها مرتين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The settings are closed with this PIN from now on. Keep it safe.</source>
        <translation>الإعدادات مقفلة بهذا الـ PIN من الآن. احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>The settings open without a PIN from now on.</source>
        <translation>تُفتح الإعدادات دون PIN من الآن.</translation>
    </message>
    <message>
        <source>Name the file: 'sendtopacs settings export FILE', or 'import FILE'.</source>
        <translation>اذكر الملف: 'sendtopacs settings export FILE'، أو 'import FILE'.</translation>
    </message>
    <message>
        <source>The settings are in {path}. Passwords and tokens are not: type them at each workstation.</source>
        <translation>الإعدادات في {path}. أما كلمات المرور والرموز المميزة فليست فيه: أدخلها في كل محطة عمل.</translation>
    </message>
    <message>
        <source>The settings of {path} are in force for this user.</source>
        <translation>إعدادات {path} سارية لهذا المستخدم.</translation>
    </message>
    <message>
        <source>The file is filled in here. Look at it, then save; Undo takes it back.</source>
        <translation>تمت التعبئة هنا من الملف. راجعها ثم احفظ؛ ويمكن الرجوع بـ «تراجع».</translation>
    </message>
    <message>
        <source>What was changed here is not saved. Save it, or close this window once more to leave it out.</source>
        <translation>ما غُيّر هنا لم يُحفظ. احفظه، أو أغلق هذه النافذة مرة أخرى لتركه.</translation>
    </message>
    <message>
        <source>The settings in {path} are in order.</source>
        <translation>الإعدادات في {path} سليمة.</translation>
    </message>
    <message>
        <source>{name} is not what the program makes of a PIN. Set it by 'sendtopacs settings pin'.</source>
        <translation>{name} ليس ما يُنشئه البرنامج من PIN. عيّنه بـ 'sendtopacs settings pin'.</translation>
    </message>
    <message>
        <source>{name} must have {low} to {high} characters.</source>
        <translation>يجب أن يتكون {name} من {low} إلى {high} محرفًا.</translation>
    </message>
    <message>
        <source>{name}: {text} is the patient's own, and cannot be a default value.</source>
        <translation>{name}: {text} خاص بالمريض نفسه، ولا يمكن أن يكون قيمة افتراضية.</translation>
    </message>
    <message>
        <source>The settings have no profile {text}.</source>
        <translation>ليس في الإعدادات ملف تعريف {text}.</translation>
    </message>
    <message>
        <source>Another window or program has been writing the settings for a long time. Nothing was changed; try again.</source>
        <translation>تكتب نافذة أخرى أو برنامج آخر الإعدادات منذ وقت طويل. لم يتغير شيء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>The file is not there any more. Was the stick or disk taken out?</source>
        <translation>لم يعد الملف موجودًا. هل أُخرجت الذاكرة أو القرص؟</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>تتعذر قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came from.</source>
        <translation>الملف فارغ. انسخه مرة أخرى من مصدره.</translation>
    </message>
    <message>
        <source>This is not a photo, video, PDF, 3D model, CDA or DICOM file that the program knows. Save it as JPEG, MP4 or PDF in the program that made it, or leave it out.</source>
        <translation>هذا ليس صورة أو فيديو أو PDF أو نموذجًا ثلاثي الأبعاد أو CDA أو ملف DICOM يعرفه البرنامج. احفظه بصيغة JPEG أو MP4 أو PDF في البرنامج الذي أنشأه، أو استبعده.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>هذا ليس ملفًا ولا مجلدًا.</translation>
    </message>
    <message>
        <source>The file has changed since it was added. Add it again.</source>
        <translation>تغيّر الملف منذ إضافته. أضفه من جديد.</translation>
    </message>
    <message>
        <source>There is no picture of it that the program can show. It is sent all the same.</source>
        <translation>لا توجد منه صورة يمكن للبرنامج عرضها. ومع ذلك يُرسَل.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. It is sent all the same.</source>
        <translation>الصورة أكبر من أن تُعرض هنا. ومع ذلك تُرسَل.</translation>
    </message>
    <message>
        <source>The folder holds no files.</source>
        <translation>لا يحتوي المجلد على ملفات.</translation>
    </message>
    <message>
        <source>{file} is in the list twice.</source>
        <translation>{file} موجود في القائمة مرتين.</translation>
    </message>
    <message>
        <source>{file} was already sent to {destination} ({when}).</source>
        <translation>سبق إرسال {file} إلى {destination} ({when}).</translation>
    </message>
    <message>
        <source>The picture is damaged and cannot be read. Copy it from the camera again.</source>
        <translation>الصورة تالفة وتتعذر قراءتها. انسخها من الكاميرا مرة أخرى.</translation>
    </message>
    <message>
        <source>The picture is damaged, or coded in a way that the program does not know. Copy it from the camera again, or save it as PNG.</source>
        <translation>الصورة تالفة، أو مرمَّزة بطريقة لا يعرفها البرنامج. انسخها من الكاميرا مرة أخرى، أو احفظها بصيغة PNG.</translation>
    </message>
    <message>
        <source>The picture ends early: a part of the file is missing. Copy it from the camera again.</source>
        <translation>تنتهي الصورة مبكرًا: جزء من الملف مفقود. انسخها من الكاميرا مرة أخرى.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points; DICOM allows {limit} in either direction.</source>
        <translation>أبعاد الصورة {columns} × {rows} نقطة؛ ويسمح DICOM بـ {limit} في كل اتجاه.</translation>
    </message>
    <message>
        <source>The picture has {columns} by {rows} points, more than the {limit} million that can be converted.</source>
        <translation>أبعاد الصورة {columns} × {rows} نقطة، أي أكثر من {limit} مليون يمكن تحويلها.</translation>
    </message>
    <message numerus="yes">
        <source>The moving picture has {count} frames of {columns} by {rows} points: together more than the {limit} million that can be converted. Make it shorter or smaller, or save it as a video.</source>
        <translation>
            <numerusform>تحتوي الصورة المتحركة على إطارات ({count}) بأبعاد {columns} × {rows} نقطة: ومجموعها أكثر من {limit} مليون يمكن تحويلها. اجعلها أقصر أو أصغر، أو احفظها كفيديو.</numerusform>
            <numerusform>تحتوي الصورة المتحركة على إطار واحد ({count}) بأبعاد {columns} × {rows} نقطة: ومجموعها أكثر من {limit} مليون يمكن تحويلها. اجعلها أقصر أو أصغر، أو احفظها كفيديو.</numerusform>
            <numerusform>تحتوي الصورة المتحركة على إطارين ({count}) بأبعاد {columns} × {rows} نقطة: ومجموعها أكثر من {limit} مليون يمكن تحويلها. اجعلها أقصر أو أصغر، أو احفظها كفيديو.</numerusform>
            <numerusform>تحتوي الصورة المتحركة على {count} إطارات بأبعاد {columns} × {rows} نقطة: ومجموعها أكثر من {limit} مليون يمكن تحويلها. اجعلها أقصر أو أصغر، أو احفظها كفيديو.</numerusform>
            <numerusform>تحتوي الصورة المتحركة على {count} إطارًا بأبعاد {columns} × {rows} نقطة: ومجموعها أكثر من {limit} مليون يمكن تحويلها. اجعلها أقصر أو أصغر، أو احفظها كفيديو.</numerusform>
            <numerusform>تحتوي الصورة المتحركة على {count} إطار بأبعاد {columns} × {rows} نقطة: ومجموعها أكثر من {limit} مليون يمكن تحويلها. اجعلها أقصر أو أصغر، أو احفظها كفيديو.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture holds measured values (floating point), which DICOM pictures of this kind cannot. Export it with 8 or 16 bits.</source>
        <translation>تحمل الصورة قيمًا مقيسة (فاصلة عائمة)، وهو ما لا تحمله صور DICOM من هذا النوع. صدّرها بـ 8 أو 16 بت.</translation>
    </message>
    <message>
        <source>The picture is a JPEG of a rare kind (lossless, or of more than 8 bits) that cannot be converted. Save it as PNG or TIFF.</source>
        <translation>الصورة JPEG من نوع نادر (دون فقدان، أو بأكثر من 8 بت) لا يمكن تحويله. احفظها بصيغة PNG أو TIFF.</translation>
    </message>
    <message>
        <source>The PDF is damaged or a part of it is missing. Open it in a viewer and save it again.</source>
        <translation>ملف PDF تالف أو جزء منه مفقود. افتحه في عارض واحفظه من جديد.</translation>
    </message>
    <message>
        <source>The PDF is encrypted in a way that the program cannot undo. Open it in a viewer and print it into a new PDF.</source>
        <translation>ملف PDF مشفَّر بطريقة لا يستطيع البرنامج فكها. افتحه في عارض واطبعه إلى ملف PDF جديد.</translation>
    </message>
    <message>
        <source>The PDF is locked: it opens only with its password. Type that beneath the list; on the command line use --password-file.</source>
        <translation>ملف PDF مقفل: لا يُفتح إلا بكلمة مروره. أدخلها أسفل القائمة؛ وفي سطر الأوامر استخدم --password-file.</translation>
    </message>
    <message>
        <source>The PDF is locked, and none of the passwords that were given opens it. Add its own to the password file, one password a line.</source>
        <translation>ملف PDF مقفل، ولا تفتحه أي من كلمات المرور المعطاة. أضف كلمة مروره إلى ملف كلمات المرور، كلمة واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>This is not its password.</source>
        <translation>هذه ليست كلمة مروره.</translation>
    </message>
    <message>
        <source>The PDF holds a program (JavaScript), which viewers may run. It is sent with it.</source>
        <translation>يحتوي ملف PDF على برنامج (JavaScript) قد تشغّله العارضات. ويُرسَل معه.</translation>
    </message>
    <message>
        <source>The PDF has other files attached. They are sent with it, unseen.</source>
        <translation>بملف PDF ملفات أخرى مرفقة. وتُرسَل معه دون أن تُرى.</translation>
    </message>
    <message>
        <source>The PDF holds a command to start a program or to fetch a file. It is sent with it.</source>
        <translation>يحتوي ملف PDF على أمر لتشغيل برنامج أو لجلب ملف. ويُرسَل معه.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF cannot be drawn. Send it as a document instead.</source>
        <translation>لا يمكن رسم الصفحة {page} من ملف PDF. أرسله كمستند بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Page {page} of the PDF is too large to be drawn. Choose fewer dots per inch in the settings, or send it as a document.</source>
        <translation>الصفحة {page} من ملف PDF أكبر من أن تُرسم. اختر عدد نقاط أقل في البوصة في الإعدادات، أو أرسله كمستند.</translation>
    </message>
    <message>
        <source>The PDF has no pages.</source>
        <translation>لا صفحات في ملف PDF.</translation>
    </message>
    <message>
        <source>The 3D model is damaged, or a part of it is missing. Export it again.</source>
        <translation>النموذج ثلاثي الأبعاد تالف، أو جزء منه مفقود. صدّره من جديد.</translation>
    </message>
    <message>
        <source>The CDA document is damaged, or it is no well-formed XML. Export it again.</source>
        <translation>مستند CDA تالف، أو أنه ليس XML سليم البنية. صدّره من جديد.</translation>
    </message>
    <message>
        <source>The DICOM file is damaged and cannot be read.</source>
        <translation>ملف DICOM تالف وتتعذر قراءته.</translation>
    </message>
    <message>
        <source>The DICOM file ends early: a part of it is missing. Copy it from its source again.</source>
        <translation>ينتهي ملف DICOM مبكرًا: جزء منه مفقود. انسخه من مصدره مرة أخرى.</translation>
    </message>
    <message>
        <source>This is the table of contents of a CD (DICOMDIR). Add the folder that it lies in.</source>
        <translation>هذا فهرس محتويات قرص CD ‏(DICOMDIR). أضف المجلد الذي يوجد فيه.</translation>
    </message>
    <message>
        <source>The table of contents (DICOMDIR) lists this file, but it is not there. Is the copy of the CD complete?</source>
        <translation>يذكر فهرس المحتويات (DICOMDIR) هذا الملف، لكنه غير موجود. هل نسخة القرص كاملة؟</translation>
    </message>
    <message>
        <source>{file} is not in the table of contents (DICOMDIR) of its CD. Make sure that it belongs to it.</source>
        <translation>{file} ليس في فهرس محتويات (DICOMDIR) قرصه. تأكد من أنه يخصه.</translation>
    </message>
    <message>
        <source>{file} has the same SOP Instance UID as {other}, but other content: an archive would keep only one. Remove the one that is not wanted.</source>
        <translation>لـ {file} نفس SOP Instance UID الذي لـ {other}، لكن بمحتوى مختلف: لن يحتفظ الأرشيف إلا بواحد منهما. أزل غير المرغوب فيه.</translation>
    </message>
    <message>
        <source>{file} does not keep to the standard ({what}). It is sent as it is; an archive may refuse it.</source>
        <translation>{file} لا يلتزم بالمعيار ({what}). يُرسَل كما هو؛ وقد يرفضه الأرشيف.</translation>
    </message>
    <message>
        <source>The DICOM file holds an odd number of bytes, which DICOM forbids: no archive can take it. Export it again.</source>
        <translation>يحتوي ملف DICOM على عدد فردي من البايتات، وهو ما يمنعه DICOM: لا يمكن لأي أرشيف قبوله. صدّره من جديد.</translation>
    </message>
    <message>
        <source>The DICOM file has {found} bytes of pixels where its header says {expected}: a part is missing. Copy it from its source again.</source>
        <translation>يحتوي ملف DICOM على {found} بايت من البكسلات بينما تذكر ترويسته {expected}: جزء مفقود. انسخه من مصدره مرة أخرى.</translation>
    </message>
    <message>
        <source>The ZIP archive is damaged or packed in a way that the program does not know. Unpack it, and add the folder.</source>
        <translation>أرشيف ZIP تالف أو مضغوط بطريقة لا يعرفها البرنامج. فكّ ضغطه، وأضف المجلد.</translation>
    </message>
    <message>
        <source>The ZIP archive is encrypted. Unpack it with its password, and add the folder.</source>
        <translation>أرشيف ZIP مشفَّر. فكّ ضغطه بكلمة مروره، وأضف المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive holds {count} files of {megabytes} MB together, more than the disk has room for. Make room, or unpack it elsewhere and add the folder.</source>
        <translation>
            <numerusform>يحتوي أرشيف ZIP على ملفات ({count}) بحجم إجمالي {megabytes} MB، أي أكثر مما يتسع له القرص. أفرغ مساحة، أو فكّ ضغطه في مكان آخر وأضف المجلد.</numerusform>
            <numerusform>يحتوي أرشيف ZIP على ملف واحد ({count}) بحجم إجمالي {megabytes} MB، أي أكثر مما يتسع له القرص. أفرغ مساحة، أو فكّ ضغطه في مكان آخر وأضف المجلد.</numerusform>
            <numerusform>يحتوي أرشيف ZIP على ملفين ({count}) بحجم إجمالي {megabytes} MB، أي أكثر مما يتسع له القرص. أفرغ مساحة، أو فكّ ضغطه في مكان آخر وأضف المجلد.</numerusform>
            <numerusform>يحتوي أرشيف ZIP على {count} ملفات بحجم إجمالي {megabytes} MB، أي أكثر مما يتسع له القرص. أفرغ مساحة، أو فكّ ضغطه في مكان آخر وأضف المجلد.</numerusform>
            <numerusform>يحتوي أرشيف ZIP على {count} ملفًا بحجم إجمالي {megabytes} MB، أي أكثر مما يتسع له القرص. أفرغ مساحة، أو فكّ ضغطه في مكان آخر وأضف المجلد.</numerusform>
            <numerusform>يحتوي أرشيف ZIP على {count} ملف بحجم إجمالي {megabytes} MB، أي أكثر مما يتسع له القرص. أفرغ مساحة، أو فكّ ضغطه في مكان آخر وأضف المجلد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM file has no valid identifiers of its own, its class or its study: no archive can take it.</source>
        <translation>ليس في ملف DICOM معرّفات صالحة له أو لفئته أو لدراسته: لا يمكن لأي أرشيف قبوله.</translation>
    </message>
    <message>
        <source>The DICOM file does not say how its pixels are compressed (its File Meta Information is missing).</source>
        <translation>لا يذكر ملف DICOM كيفية ضغط بكسلاته (File Meta Information مفقودة منه).</translation>
    </message>
    <message>
        <source>{peer} takes no procedure steps (MPPS). Ask its administrator to allow them for this workstation, or turn them off in the worklist's settings.</source>
        <translation>لا يقبل {peer} خطوات الإجراء (MPPS). اطلب من مسؤوله السماح بها لمحطة العمل هذه، أو أوقفها في إعدادات قائمة العمل.</translation>
    </message>
    <message>
        <source>{peer} could not take the procedure step now (status {status}). It will be told again.</source>
        <translation>تعذر على {peer} قبول خطوة الإجراء الآن (الحالة {status}). سيُبلَّغ مرة أخرى.</translation>
    </message>
    <message>
        <source>{peer} refused the procedure step (status {status}): the order has to be closed there by hand. The files are not concerned.</source>
        <translation>رفض {peer} خطوة الإجراء (الحالة {status}): يجب إغلاق الطلب هناك يدويًا. لا يمس ذلك الملفات.</translation>
    </message>
    <message>
        <source>The RIS was told that the procedure step is {status}.</source>
        <translation>أُبلغ RIS بأن خطوة الإجراء {status}.</translation>
    </message>
    <message>
        <source>A procedure step belongs to an order: --procedure-steps needs --worklist.</source>
        <translation>تتبع خطوة الإجراء طلبًا: يحتاج --procedure-steps إلى --worklist.</translation>
    </message>
    <message>
        <source>The log in {path} has no such entry.</source>
        <translation>ليس في السجل الموجود في {path} إدخال كهذا.</translation>
    </message>
    <message>
        <source>There is nothing wrong to report.</source>
        <translation>لا يوجد خطأ للإبلاغ عنه.</translation>
    </message>
    <message>
        <source>The support bundle is in {path}. It holds no patient data and no passwords.</source>
        <translation>حزمة الدعم في {path}. لا تحتوي على بيانات مرضى ولا كلمات مرور.</translation>
    </message>
    <message>
        <source>All or nothing was chosen, and {count} of the files cannot be used. Remove them, or send the rest alone.</source>
        <translation>اختير «الكل أو لا شيء»، وهناك {count} من الملفات لا يمكن استخدامها. أزلها، أو أرسل الباقي وحده.</translation>
    </message>
    <message>
        <source>{name} is required.</source>
        <translation>{name} مطلوب.</translation>
    </message>
    <message>
        <source>{name} may have {limit} characters; this has {length}.</source>
        <translation>يمكن أن يتكون {name} من {limit} محرفًا؛ وطول هذا {length}.</translation>
    </message>
    <message>
        <source>{name} holds a line break, a tab or another character that cannot be sent.</source>
        <translation>يحتوي {name} على فاصل أسطر أو علامة جدولة أو محرف آخر لا يمكن إرساله.</translation>
    </message>
    <message>
        <source>{name} must not hold a backslash.</source>
        <translation>يجب ألا يحتوي {name} على شرطة مائلة عكسية.</translation>
    </message>
    <message>
        <source>{name} is not a date: year, month, day, such as 1970-01-31.</source>
        <translation>{name} ليس تاريخًا: سنة، شهر، يوم، مثل 1970-01-31.</translation>
    </message>
    <message>
        <source>{name} lies in the future.</source>
        <translation>{name} يقع في المستقبل.</translation>
    </message>
    <message>
        <source>{name} is not a time: hours, minutes, seconds, such as 14:30:05.</source>
        <translation>{name} ليس وقتًا: ساعات، دقائق، ثوانٍ، مثل 14:30:05.</translation>
    </message>
    <message>
        <source>{name} must be a whole number from {low} to {high}.</source>
        <translation>يجب أن يكون {name} عددًا صحيحًا من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>{name} must be a number of at most 16 characters.</source>
        <translation>يجب أن يكون {name} عددًا من 16 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>{name} may hold capital letters, digits, spaces and underscores, at most 16.</source>
        <translation>يمكن أن يحتوي {name} على حروف كبيرة وأرقام ومسافات وشرطات سفلية، 16 على الأكثر.</translation>
    </message>
    <message>
        <source>{name} must be M, F, O or empty.</source>
        <translation>يجب أن يكون {name} إما M أو F أو O أو فارغًا.</translation>
    </message>
    <message>
        <source>{name} is not a unique identifier: digits and dots, at most 64 characters.</source>
        <translation>{name} ليس معرّفًا فريدًا: أرقام ونقاط، 64 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>{name} has more than three groups parted by '='.</source>
        <translation>في {name} أكثر من ثلاث مجموعات مفصولة بـ '='.</translation>
    </message>
    <message>
        <source>{name} has more than five parts parted by '^'.</source>
        <translation>في {name} أكثر من خمسة أجزاء مفصولة بـ '^'.</translation>
    </message>
    <message>
        <source>{name} cannot be written in the character set {charset}. These can: {better}.</source>
        <translation>لا يمكن كتابة {name} بمجموعة المحارف {charset}. ويمكن بهذه: {better}.</translation>
    </message>
    <message>
        <source>{text} is not one of the character sets that the program writes. ISO_IR 192 (Unicode) holds every language; the others are {others}.</source>
        <translation>{text} ليست من مجموعات المحارف التي يكتبها البرنامج. تتسع ISO_IR 192 (Unicode) لكل اللغات؛ والأخرى هي {others}.</translation>
    </message>
    <message>
        <source>{text} is not an attribute that can be set.</source>
        <translation>{text} ليست سمة يمكن تعيينها.</translation>
    </message>
    <message>
        <source>Number {number} of the --set options is not of the form KEYWORD=VALUE.</source>
        <translation>الخيار --set رقم {number} ليس بالصيغة KEYWORD=VALUE.</translation>
    </message>
    <message>
        <source>Number {number} of the {option} options names none of the files that were given: write FILE=VALUE, in quotes.</source>
        <translation>الخيار {option} رقم {number} لا يذكر أيًّا من الملفات المعطاة: اكتب FILE=VALUE بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>{text} is nothing that a PDF can become. Write --pdf-as document, instances or multi-frame for all PDFs, or FILE=WORD for one.</source>
        <translation>{text} ليس شيئًا يمكن أن يصبح إليه ملف PDF. اكتب --pdf-as document أو instances أو multi-frame لكل ملفات PDF، أو FILE=WORD لواحد منها.</translation>
    </message>
    <message>
        <source>{file} is no PDF: --pdf-as says what a PDF becomes, and nothing else.</source>
        <translation>{file} ليس PDF: يحدد --pdf-as ما يصبح إليه ملف PDF، ولا شيء غير ذلك.</translation>
    </message>
    <message>
        <source>None of the files is a PDF: --pdf-as has nothing to do.</source>
        <translation>ليس بين الملفات PDF: لا عمل لـ --pdf-as.</translation>
    </message>
    <message>
        <source>{file} has no title: only PDFs, 3D models and CDA documents have one. A photo or video is described by --description.</source>
        <translation>ليس لـ {file} عنوان: العناوين لملفات PDF والنماذج ثلاثية الأبعاد ومستندات CDA فقط. توصف الصورة أو الفيديو بـ --description.</translation>
    </message>
    <message>
        <source>{file} is neither photo nor video, so it has no description. A document has a title: use --title.</source>
        <translation>‏{file} ليس صورة ولا فيديو، فليس له وصف. للمستند عنوان: استخدم --title.</translation>
    </message>
    <message>
        <source>{file}: description and additional info would both be written into Image Comments. Clear one of them.</source>
        <translation>‏{file}: سيُكتب الوصف والمعلومات الإضافية كلاهما في Image Comments. أفرغ أحدهما.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: it keeps its series and class, so no profile is for it alone.</source>
        <translation>‏{file} ملف DICOM: يحتفظ بسلسلته وفئته، فلا يمكن اختيار ملف تعريف له وحده.</translation>
    </message>
    <message>
        <source>The settings name no Additional Info tag, so there is no place for what --info says.</source>
        <translation>لا تذكر الإعدادات وسم Additional Info، فلا مكان لما يذكره --info.</translation>
    </message>
    <message>
        <source>{file} is a DICOM file: additional info goes into new objects only.</source>
        <translation>{file} ملف DICOM: لا تُكتب المعلومات الإضافية إلا في كائنات جديدة.</translation>
    </message>
    <message>
        <source>The passwords cannot be read: {reason}. The file is text in UTF-8, with one password a line.</source>
        <translation>تتعذر قراءة كلمات المرور: {reason}. الملف نص بترميز UTF-8، بكلمة مرور واحدة في كل سطر.</translation>
    </message>
    <message>
        <source>The password file holds no password. Write each on a line of its own.</source>
        <translation>لا يحتوي ملف كلمات المرور على أي كلمة مرور. اكتب كلًّا منها في سطر مستقل.</translation>
    </message>
    <message>
        <source>A value of {text} stands among the files: write --set {text}=..., in quotes.</source>
        <translation>توجد قيمة لـ {text} بين الملفات: اكتب --set {text}=... بين علامتي تنصيص.</translation>
    </message>
    <message>
        <source>{text} is neither a name from the settings nor AET@HOST:PORT (IPv6 in brackets).</source>
        <translation>{text} ليس اسمًا من الإعدادات ولا AET@HOST:PORT (IPv6 بين قوسين معقوفين).</translation>
    </message>
    <message>
        <source>The AE title is empty.</source>
        <translation>AE title فارغ.</translation>
    </message>
    <message>
        <source>The AE title {text} has more than 16 characters.</source>
        <translation>في AE title ‏{text} أكثر من 16 محرفًا.</translation>
    </message>
    <message>
        <source>The AE title {text} holds a character that is not allowed: only plain letters, digits and signs.</source>
        <translation>يحتوي AE title ‏{text} على محرف غير مسموح به: الحروف البسيطة والأرقام والعلامات فقط.</translation>
    </message>
    <message>
        <source>{text} is not a tag: a DICOM keyword, or gggg,eeee in hexadecimal digits.</source>
        <translation>{text} ليس وسمًا: كلمة DICOM أساسية، أو gggg,eeee بأرقام ست عشرية.</translation>
    </message>
    <message>
        <source>{text} cannot be an additional tag: the program writes it itself, or DICOM forbids it.</source>
        <translation>لا يمكن أن يكون {text} وسمًا إضافيًا: يكتبه البرنامج بنفسه، أو يمنعه DICOM.</translation>
    </message>
    <message>
        <source>There is nothing to send: add photos, videos, PDFs or DICOM files.</source>
        <translation>لا يوجد شيء للإرسال: أضف صورًا أو مقاطع فيديو أو ملفات PDF أو DICOM.</translation>
    </message>
    <message>
        <source>The same destination was named twice. Name each once.</source>
        <translation>ذُكرت الوجهة نفسها مرتين. اذكر كل وجهة مرة واحدة.</translation>
    </message>
    <message>
        <source>Choose where to send.</source>
        <translation>اختر وجهة الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Send each patient's files by themselves.</source>
        <translation>
            <numerusform>لا تعود ملفات DICOM إلى أي مريض ({count}). أرسل ملفات كل مريض وحدها.</numerusform>
            <numerusform>تعود ملفات DICOM إلى مريض واحد ({count}). أرسل ملفات كل مريض وحدها.</numerusform>
            <numerusform>تعود ملفات DICOM إلى مريضين ({count}). أرسل ملفات كل مريض وحدها.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} مرضى. أرسل ملفات كل مريض وحدها.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} مريضًا. أرسل ملفات كل مريض وحدها.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} مريض. أرسل ملفات كل مريض وحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The DICOM files belong to another patient than the form names. Write this patient into them, or send them by themselves.</source>
        <translation>تعود ملفات DICOM إلى مريض غير المذكور في النموذج. اكتب هذا المريض فيها، أو أرسلها وحدها.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} patients. Decide study by study which of them get the new patient: with --relabel and the Study Instance UID of each, or by choosing them in the window.</source>
        <translation>
            <numerusform>لا تعود ملفات DICOM إلى أي مريض ({count}). قرّر دراسةً دراسةً أيها يُكتب فيها المريض الجديد: بـ --relabel مع Study Instance UID لكل منها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى مريض واحد ({count}). قرّر دراسةً دراسةً أيها يُكتب فيها المريض الجديد: بـ --relabel مع Study Instance UID لكل منها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى مريضين ({count}). قرّر دراسةً دراسةً أيها يُكتب فيها المريض الجديد: بـ --relabel مع Study Instance UID لكل منها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} مرضى. قرّر دراسةً دراسةً أيها يُكتب فيها المريض الجديد: بـ --relabel مع Study Instance UID لكل منها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} مريضًا. قرّر دراسةً دراسةً أيها يُكتب فيها المريض الجديد: بـ --relabel مع Study Instance UID لكل منها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} مريض. قرّر دراسةً دراسةً أيها يُكتب فيها المريض الجديد: بـ --relabel مع Study Instance UID لكل منها، أو بالاختيار في النافذة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies, and not all were named with --relabel. Send the others by themselves. The studies: {uids}.</source>
        <translation>
            <numerusform>لا تعود ملفات DICOM إلى أي دراسة ({count})، ولم تُذكر كلها بـ --relabel. أرسل الأخرى وحدها. الدراسات: {uids}.</numerusform>
            <numerusform>تعود ملفات DICOM إلى دراسة واحدة ({count})، ولم تُذكر كلها بـ --relabel. أرسل الأخرى وحدها. الدراسات: {uids}.</numerusform>
            <numerusform>تعود ملفات DICOM إلى دراستين ({count})، ولم تُذكر كلها بـ --relabel. أرسل الأخرى وحدها. الدراسات: {uids}.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} دراسات، ولم تُذكر كلها بـ --relabel. أرسل الأخرى وحدها. الدراسات: {uids}.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} دراسة، ولم تُذكر كلها بـ --relabel. أرسل الأخرى وحدها. الدراسات: {uids}.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} دراسة، ولم تُذكر كلها بـ --relabel. أرسل الأخرى وحدها. الدراسات: {uids}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No values are given for the study that --relabel names. Say whose it is with --set, such as --set PatientID=123.</source>
        <translation>لم تُعطَ قيم للدراسة التي يذكرها --relabel. حدد بـ --set لمن هي، مثل --set PatientID=123.</translation>
    </message>
    <message>
        <source>No DICOM file belongs to the study {uid} that is to be relabelled.</source>
        <translation>لا يعود أي ملف DICOM إلى الدراسة {uid} المراد تغيير بياناتها.</translation>
    </message>
    <message numerus="yes">
        <source>Study values cannot be written into {count} studies at once. Leave them out, or send each study by itself.</source>
        <translation>
            <numerusform>لا يمكن كتابة قيم الدراسة في دراسات ({count}) دفعة واحدة. اتركها، أو أرسل كل دراسة وحدها.</numerusform>
            <numerusform>لا يمكن كتابة قيم الدراسة في دراسة ({count}) دفعة واحدة. اتركها، أو أرسل كل دراسة وحدها.</numerusform>
            <numerusform>لا يمكن كتابة قيم الدراسة في دراستين ({count}) دفعة واحدة. اتركها، أو أرسل كل دراسة وحدها.</numerusform>
            <numerusform>لا يمكن كتابة قيم الدراسة في {count} دراسات دفعة واحدة. اتركها، أو أرسل كل دراسة وحدها.</numerusform>
            <numerusform>لا يمكن كتابة قيم الدراسة في {count} دراسة دفعة واحدة. اتركها، أو أرسل كل دراسة وحدها.</numerusform>
            <numerusform>لا يمكن كتابة قيم الدراسة في {count} دراسة دفعة واحدة. اتركها، أو أرسل كل دراسة وحدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another patient's name or ID is replaced in {count} DICOM files. Pictures and private elements are not changed and may still show it.</source>
        <translation>
            <numerusform>يُستبدل اسم مريض آخر أو معرّفه في ملفات DICOM ({count}). لا تتغير الصور والعناصر الخاصة، وقد تبقى تُظهره.</numerusform>
            <numerusform>يُستبدل اسم مريض آخر أو معرّفه في ملف DICOM واحد ({count}). لا تتغير الصور والعناصر الخاصة، وقد تبقى تُظهره.</numerusform>
            <numerusform>يُستبدل اسم مريض آخر أو معرّفه في ملفي DICOM ‏({count}). لا تتغير الصور والعناصر الخاصة، وقد تبقى تُظهره.</numerusform>
            <numerusform>يُستبدل اسم مريض آخر أو معرّفه في {count} ملفات DICOM. لا تتغير الصور والعناصر الخاصة، وقد تبقى تُظهره.</numerusform>
            <numerusform>يُستبدل اسم مريض آخر أو معرّفه في {count} ملف DICOM. لا تتغير الصور والعناصر الخاصة، وقد تبقى تُظهره.</numerusform>
            <numerusform>يُستبدل اسم مريض آخر أو معرّفه في {count} ملف DICOM. لا تتغير الصور والعناصر الخاصة، وقد تبقى تُظهره.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the old patient go: {attributes}. They are kept in the Original Attributes Sequence.</source>
        <translation>مع المريض القديم تُزال: {attributes}. وتُحفظ في Original Attributes Sequence.</translation>
    </message>
    <message>
        <source>Written into the DICOM files: {attributes}. The command show with the same options shows old and new values.</source>
        <translation>كُتب في ملفات DICOM: {attributes}. يعرض الأمر show بالخيارات نفسها القيم القديمة والجديدة.</translation>
    </message>
    <message>
        <source>Left as the DICOM files have it, since nothing was given: {attributes}.</source>
        <translation>تُركت كما هي في ملفات DICOM، إذ لم يُعطَ لها شيء: {attributes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of the DICOM files are digitally signed. Signatures of what is changed would not be valid any more and are taken out.</source>
        <translation>
            <numerusform>لا شيء ({count}) من ملفات DICOM موقَّع رقميًا. توقيعات ما يتغير لن تكون صالحة بعد ذلك، فتُزال.</numerusform>
            <numerusform>ملف واحد ({count}) من ملفات DICOM موقَّع رقميًا. توقيعات ما يتغير لن تكون صالحة بعد ذلك، فتُزال.</numerusform>
            <numerusform>ملفان ({count}) من ملفات DICOM موقَّعان رقميًا. توقيعات ما يتغير لن تكون صالحة بعد ذلك، فتُزال.</numerusform>
            <numerusform>{count} من ملفات DICOM موقَّعة رقميًا. توقيعات ما يتغير لن تكون صالحة بعد ذلك، فتُزال.</numerusform>
            <numerusform>{count} من ملفات DICOM موقَّعة رقميًا. توقيعات ما يتغير لن تكون صالحة بعد ذلك، فتُزال.</numerusform>
            <numerusform>{count} من ملفات DICOM موقَّعة رقميًا. توقيعات ما يتغير لن تكون صالحة بعد ذلك، فتُزال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another patient is to be written into DICOM files: choose whether they get new UIDs. They should, where the archive holds them already.</source>
        <translation>سيُكتب مريض آخر في ملفات DICOM: اختر هل تحصل على UID جديدة. ينبغي ذلك إذا كانت موجودة في الأرشيف سابقًا.</translation>
    </message>
    <message>
        <source>The DICOM files keep their UIDs. Where the archive holds them for the old patient already, it may refuse or mix them; new UIDs avoid that.</source>
        <translation>تحتفظ ملفات DICOM بـ UID الخاصة بها. إذا كانت في الأرشيف سابقًا باسم المريض القديم، فقد يرفضها أو يخلطها؛ وتجنّب ذلك UID جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>The DICOM files belong to {count} studies. To write other data into them, decide for each: with --relabel and its Study Instance UID, or by choosing in the window.</source>
        <translation>
            <numerusform>لا تعود ملفات DICOM إلى أي دراسة ({count}). لكتابة بيانات أخرى فيها، قرّر لكل منها: بـ --relabel مع Study Instance UID الخاص بها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى دراسة واحدة ({count}). لكتابة بيانات أخرى فيها، قرّر لكل منها: بـ --relabel مع Study Instance UID الخاص بها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى دراستين ({count}). لكتابة بيانات أخرى فيها، قرّر لكل منها: بـ --relabel مع Study Instance UID الخاص بها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} دراسات. لكتابة بيانات أخرى فيها، قرّر لكل منها: بـ --relabel مع Study Instance UID الخاص بها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} دراسة. لكتابة بيانات أخرى فيها، قرّر لكل منها: بـ --relabel مع Study Instance UID الخاص بها، أو بالاختيار في النافذة.</numerusform>
            <numerusform>تعود ملفات DICOM إلى {count} دراسة. لكتابة بيانات أخرى فيها، قرّر لكل منها: بـ --relabel مع Study Instance UID الخاص بها، أو بالاختيار في النافذة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no video.</source>
        <translation>لا يحتوي الملف على فيديو.</translation>
    </message>
    <message>
        <source>The file holds sound but no pictures. Sound cannot be sent by itself.</source>
        <translation>يحتوي الملف على صوت دون صور. لا يمكن إرسال الصوت وحده.</translation>
    </message>
    <message>
        <source>The video holds no picture that can be shown.</source>
        <translation>لا يحتوي الفيديو على صورة يمكن عرضها.</translation>
    </message>
    <message>
        <source>The video is damaged and cannot be opened. Copy it from the camera again.</source>
        <translation>الفيديو تالف ولا يمكن فتحه. انسخه من الكاميرا مرة أخرى.</translation>
    </message>
    <message>
        <source>The video's description of itself is damaged. Copy it from the camera again.</source>
        <translation>وصف الفيديو لنفسه تالف. انسخه من الكاميرا مرة أخرى.</translation>
    </message>
    <message>
        <source>The recording was never finished: its index is missing. Let the camera repair it, or record anew.</source>
        <translation>لم يكتمل التسجيل قط: فهرسه مفقود. دع الكاميرا تصلحه، أو سجّل من جديد.</translation>
    </message>
    <message>
        <source>The video breaks off: part of the file is missing. Copy it from the camera again.</source>
        <translation>ينقطع الفيديو: جزء من الملف مفقود. انسخه من الكاميرا مرة أخرى.</translation>
    </message>
    <message>
        <source>The video is in a format that the program cannot decode. Save it as MP4 (H.264) and add that.</source>
        <translation>الفيديو بصيغة لا يستطيع البرنامج فك ترميزها. احفظه بصيغة MP4 (H.264) وأضفه.</translation>
    </message>
    <message>
        <source>The video is in Dolby Vision of a kind (profile 5) whose colours only its makers' players show. Switch HDR off in the camera, or save it as MP4 (H.264) and add that.</source>
        <translation>الفيديو بـ Dolby Vision من نوع (profile 5) لا تعرض ألوانه إلا مشغّلات صانعيه. أوقف HDR في الكاميرا، أو احفظه بصيغة MP4 (H.264) وأضفه.</translation>
    </message>
    <message>
        <source>The video claims to show {rate} pictures a second. It is damaged, or no camera made it.</source>
        <translation>يذكر الفيديو أنه يعرض {rate} صورة في الثانية. إنه تالف، أو لم تصنعه كاميرا.</translation>
    </message>
    <message>
        <source>The video claims to be {columns} by {rows} pixels large. It is damaged, or no camera made it.</source>
        <translation>يذكر الفيديو أن أبعاده {columns} × {rows} بكسل. إنه تالف، أو لم تصنعه كاميرا.</translation>
    </message>
    <message>
        <source>The video has {gigabytes} GB; one DICOM object holds 4.2 GB at most. Cut it into shorter pieces.</source>
        <translation>حجم الفيديو {gigabytes} GB؛ ولا يتسع كائن DICOM الواحد لأكثر من 4.2 GB. قصّه إلى قطع أقصر.</translation>
    </message>
    <message>
        <source>The video is damaged after {second} seconds, so it was not converted. Copy it from the camera again.</source>
        <translation>الفيديو تالف بعد {second} ثانية، فلم يُحوَّل. انسخه من الكاميرا مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing of the video is left between the times chosen: it lasts {seconds} seconds, and the beginning was set to {begin}.</source>
        <translation>لا يبقى شيء من الفيديو بين الوقتين المختارين: مدته {seconds} ثانية، والبداية عُيّنت عند {begin}.</translation>
    </message>
    <message>
        <source>Write times such as 83.5 or 1:23.5. The beginning lies before the end, and both within {length}.</source>
        <translation>اكتب الأوقات بالشكل 83.5 أو 1:23.5. تقع البداية قبل النهاية، وكلتاهما ضمن {length}.</translation>
    </message>
    <message>
        <source>{file} lasts {length}: there is no picture at {at}. Choose a time before its end.</source>
        <translation>مدة {file} هي {length}: لا توجد صورة عند {at}. اختر وقتًا قبل نهايته.</translation>
    </message>
    <message>
        <source>The end of the video was set to a time that is not after its beginning.</source>
        <translation>عُيّنت نهاية الفيديو عند وقت لا يلي بدايته.</translation>
    </message>
    <message>
        <source>The picture changes its size within the video, so it was not converted. Cut the video where it changes.</source>
        <translation>يتغير حجم الصورة داخل الفيديو، فلم يُحوَّل. قصّ الفيديو حيث يتغير.</translation>
    </message>
    <message>
        <source>The video leaps over {hours} hours between two pictures, so its times are damaged and it was not converted.</source>
        <translation>يقفز الفيديو أكثر من {hours} ساعة بين صورتين، فأوقاته تالفة ولم يُحوَّل.</translation>
    </message>
    <message>
        <source>The video could not be written: {reason}.</source>
        <translation>تعذرت كتابة الفيديو: {reason}.</translation>
    </message>
    <message>
        <source>The video could not be converted: {reason}.</source>
        <translation>تعذر تحويل الفيديو: {reason}.</translation>
    </message>
    <message>
        <source>The converted video did not pass its check ({reasons}), so it was not used. Please report this to whoever looks after the program.</source>
        <translation>لم يجتز الفيديو المحوَّل فحصه ({reasons})، فلم يُستخدم. يرجى إبلاغ القائم على البرنامج بذلك.</translation>
    </message>
    <message>
        <source>It will be wrapped as it is, in about {time}.</source>
        <translation>سيُضمَّن كما هو، خلال نحو {time}.</translation>
    </message>
    <message>
        <source>It will be converted, in about {time}.</source>
        <translation>سيُحوَّل، خلال نحو {time}.</translation>
    </message>
    <message>
        <source>The sound is left out: speech can tell who the patient is.</source>
        <translation>يُستبعد الصوت: فقد يدل الكلام على المريض.</translation>
    </message>
    <message>
        <source>{file} is too large for one object: it becomes {count} of one series.</source>
        <translation>{file} أكبر من أن يتسع له كائن واحد: يُقسَّم إلى كائنات عددها {count} في سلسلة واحدة.</translation>
    </message>
    <message>
        <source>{file} is too large for one fragment: it becomes an object in fragments, which many archives refuse.</source>
        <translation>{file} أكبر من أن يتسع له جزء (fragment) واحد: يصبح كائنًا مجزأً، وكثير من الأرشيفات ترفضه.</translation>
    </message>
    <message>
        <source>{file} is too large for one object, and the settings say to refuse such videos.</source>
        <translation>{file} أكبر من أن يتسع له كائن واحد، وتقضي الإعدادات برفض مثل هذا الفيديو.</translation>
    </message>
    <message>
        <source>The sound is kept as it is.</source>
        <translation>يبقى الصوت كما هو.</translation>
    </message>
    <message>
        <source>The sound is kept; it was coded anew, as DICOM wants it.</source>
        <translation>يبقى الصوت؛ ورُمِّز من جديد كما يريده DICOM.</translation>
    </message>
    <message>
        <source>The sound is left out: it cannot be read, or not be kept in step with the pictures.</source>
        <translation>يُستبعد الصوت: تتعذر قراءته، أو إبقاؤه متزامنًا مع الصور.</translation>
    </message>
    <message>
        <source>The video was cut without coding it anew, where that is possible: from second {begin} to second {end}.</source>
        <translation>قُصّ الفيديو دون ترميزه من جديد، حيث أمكن ذلك: من الثانية {begin} إلى الثانية {end}.</translation>
    </message>
    <message>
        <source>The video is damaged; only its first {second} seconds were taken, as was agreed.</source>
        <translation>الفيديو تالف؛ أُخذت أول {second} ثانية منه فقط، كما اتُّفق عليه.</translation>
    </message>
    <message>
        <source>The video was made smaller, {columns} by {rows} pixels, because its DICOM format allows no more.</source>
        <translation>صُغّر الفيديو إلى {columns} × {rows} بكسل، لأن صيغة DICOM الخاصة به لا تسمح بأكثر.</translation>
    </message>
    <message>
        <source>The video was reduced from {before} to {after} pictures a second, because its DICOM format allows no more.</source>
        <translation>خُفِّض الفيديو من {before} إلى {after} صورة في الثانية، لأن صيغة DICOM الخاصة به لا تسمح بأكثر.</translation>
    </message>
    <message>
        <source>The video was made larger, {columns} by {rows} pixels, as its DICOM format wants.</source>
        <translation>كُبّر الفيديو إلى {columns} × {rows} بكسل، كما تريده صيغة DICOM الخاصة به.</translation>
    </message>
    <message>
        <source>Black was added around the picture to make it {columns} by {rows} pixels.</source>
        <translation>أُضيف سواد حول الصورة لتصبح أبعادها {columns} × {rows} بكسل.</translation>
    </message>
    <message>
        <source>Pictures are shown more than once, {after} a second instead of {before}.</source>
        <translation>تُعرض الصور أكثر من مرة، {after} في الثانية بدلًا من {before}.</translation>
    </message>
    <message>
        <source>The video's pictures came at uneven times; now they come evenly, {after} a second.</source>
        <translation>كانت صور الفيديو تأتي في أوقات غير منتظمة؛ وهي تأتي الآن بانتظام، {after} في الثانية.</translation>
    </message>
    <message>
        <source>The video was filmed in HDR. Its brightness was fitted to what every screen can show.</source>
        <translation>صُوِّر الفيديو بـ HDR. كُيّف سطوعه ليلائم ما يمكن لكل شاشة عرضه.</translation>
    </message>
    <message>
        <source>Each half picture of the interlaced video became a whole one, {after} a second.</source>
        <translation>أصبحت كل نصف صورة من الفيديو المتداخل (interlaced) صورة كاملة، {after} في الثانية.</translation>
    </message>
    <message>
        <source>The half pictures of the interlaced video were joined into whole ones.</source>
        <translation>جُمعت أنصاف صور الفيديو المتداخل (interlaced) في صور كاملة.</translation>
    </message>
    <message>
        <source>It is coded as {codec}, not as {wanted}.</source>
        <translation>إنه مرمَّز بـ {codec}، لا بـ {wanted}.</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>تتعذر قراءة ترويسته.</translation>
    </message>
    <message>
        <source>Its pictures do not follow each other at a constant rate.</source>
        <translation>لا تتتابع صوره بمعدل ثابت.</translation>
    </message>
    <message>
        <source>Its half pictures are coded one by one.</source>
        <translation>أنصاف صوره مرمَّزة كلًّا على حدة.</translation>
    </message>
    <message>
        <source>It is interlaced, and the settings say to join its half pictures.</source>
        <translation>إنه متداخل (interlaced)، وتقضي الإعدادات بجمع أنصاف صوره.</translation>
    </message>
    <message>
        <source>Its header changes within the video.</source>
        <translation>تتغير ترويسته داخل الفيديو.</translation>
    </message>
    <message>
        <source>Its times begin anew within the video.</source>
        <translation>تبدأ أوقاته من جديد داخل الفيديو.</translation>
    </message>
    <message>
        <source>It begins with pictures that cannot be shown by themselves.</source>
        <translation>يبدأ بصور لا يمكن عرضها وحدها.</translation>
    </message>
    <message>
        <source>Parts of it were cut without coding it anew, so it still holds what was cut.</source>
        <translation>قُصّت أجزاء منه دون ترميزه من جديد، فما زال يحتوي على ما قُصّ.</translation>
    </message>
    <message>
        <source>Something of it is missing.</source>
        <translation>شيء منه مفقود.</translation>
    </message>
    <message>
        <source>It has to be turned upright.</source>
        <translation>يجب تدويره ليصبح قائمًا.</translation>
    </message>
    <message>
        <source>It uses the full range of brightness values; DICOM video uses the limited range.</source>
        <translation>يستخدم النطاق الكامل لقيم السطوع؛ ويستخدم فيديو DICOM النطاق المحدود.</translation>
    </message>
    <message>
        <source>It is in HDR, which ordinary screens cannot show.</source>
        <translation>إنه بـ HDR، ولا يمكن للشاشات العادية عرضه.</translation>
    </message>
    <message>
        <source>Its profile is {profile}, not {wanted}.</source>
        <translation>الـ profile فيه {profile}، لا {wanted}.</translation>
    </message>
    <message>
        <source>Its level is {level}; {limit} is allowed.</source>
        <translation>الـ level فيه {level}؛ والمسموح به {limit}.</translation>
    </message>
    <message>
        <source>Its colours are not sampled 4:2:0.</source>
        <translation>ألوانه ليست مأخوذة بـ 4:2:0.</translation>
    </message>
    <message>
        <source>It has {bits} bits a sample; {wanted} are allowed.</source>
        <translation>فيه {bits} بت لكل عينة؛ والمسموح به {wanted}.</translation>
    </message>
    <message>
        <source>Its pixels have a shape that is not allowed.</source>
        <translation>لبكسلاته شكل غير مسموح به.</translation>
    </message>
    <message>
        <source>A picture of {columns} by {rows} is not allowed.</source>
        <translation>صورة بأبعاد {columns} × {rows} غير مسموح بها.</translation>
    </message>
    <message>
        <source>{rate} pictures a second of this size are more than the level allows.</source>
        <translation>{rate} صورة في الثانية بهذا الحجم أكثر مما يسمح به الـ level.</translation>
    </message>
    <message>
        <source>It refers to {frames} pictures, more than the level allows.</source>
        <translation>يرجع إلى {frames} صورة، أي أكثر مما يسمح به الـ level.</translation>
    </message>
    <message>
        <source>It has {mbit} Mbit/s; {limit} are allowed.</source>
        <translation>معدله {mbit} Mbit/s؛ والمسموح به {limit}.</translation>
    </message>
    <message>
        <source>It asks for a larger decoding buffer than is allowed.</source>
        <translation>يطلب مخزنًا مؤقتًا لفك الترميز أكبر من المسموح به.</translation>
    </message>
    <message>
        <source>{rate} pictures a second are not allowed at this size.</source>
        <translation>{rate} صورة في الثانية غير مسموح بها بهذا الحجم.</translation>
    </message>
    <message>
        <source>At this size and rate it must be coded the other way: interlaced or progressive.</source>
        <translation>بهذا الحجم والمعدل يجب أن يُرمَّز بالطريقة الأخرى: متداخلًا (interlaced) أو تقدميًا (progressive).</translation>
    </message>
    <message>
        <source>Its container ({container}) is not allowed.</source>
        <translation>حاويته ({container}) غير مسموح بها.</translation>
    </message>
    <message>
        <source>Its sound ({codec}) is not allowed.</source>
        <translation>صوته ({codec}) غير مسموح به.</translation>
    </message>
    <message>
        <source>It has sound, which is left out.</source>
        <translation>فيه صوت، ويُستبعد.</translation>
    </message>
    <message>
        <source>It holds more than pictures and sound.</source>
        <translation>يحتوي على أكثر من صور وصوت.</translation>
    </message>
    <message>
        <source>The file carries a description, which can hold names and places.</source>
        <translation>يحمل الملف وصفًا قد يتضمن أسماء وأماكن.</translation>
    </message>
    <message>
        <source>The file is in fragments.</source>
        <translation>الملف مجزأ.</translation>
    </message>
    <message>
        <source>There is no folder {folder} to watch. Make it, connect the drive that it is on, or set another one.</source>
        <translation>لا يوجد مجلد {folder} لمراقبته. أنشئه، أو صِل محرك الأقراص الذي يقع عليه، أو عيّن مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The watched folder {folder} cannot be read or written: {reason}. It is tried again.</source>
        <translation>تتعذر قراءة المجلد المراقَب {folder} أو الكتابة فيه: {reason}. ستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>{folder} is being watched already, by another window or command. Stop that one first, or choose another folder.</source>
        <translation>{folder} مراقَب سلفًا من نافذة أخرى أو أمر آخر. أوقف ذلك أولًا، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Name the folder to watch with --profile and --pattern, or set them under 'Watched folder' in the settings.</source>
        <translation>اذكر المجلد المراد مراقبته مع --profile و--pattern، أو عيّنها ضمن «المجلد المراقَب» في الإعدادات.</translation>
    </message>
    <message>
        <source>Name a profile for the watched folder: it says what the files become, and where they go.</source>
        <translation>اذكر ملف تعريف للمجلد المراقَب: فهو يحدد ما تصبح إليه الملفات ووجهتها.</translation>
    </message>
    <message>
        <source>The settings know no worklist named {text}, under 'Worklists and search'.</source>
        <translation>لا تعرف الإعدادات قائمة عمل باسم {text}، ضمن «قوائم العمل والبحث».</translation>
    </message>
    <message>
        <source>{text} is no pattern for file names: DICOM keywords of the form in braces, each once, such as {{PatientID}}_*.</source>
        <translation>{text} ليس نمطًا لأسماء الملفات: كلمات DICOM أساسية من النموذج بين قوسين متعرّجين، كلًّا منها مرة واحدة، مثل {{PatientID}}_*.</translation>
    </message>
    <message>
        <source>The file's name is not as {pattern} has it. Rename it, and it is looked at again.</source>
        <translation>اسم الملف ليس كما يحدده {pattern}. أعد تسميته، فيُفحص من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>{peer}: {count} orders match the file's name, where exactly one is needed.</source>
        <translation>
            <numerusform>{peer}: لا طلبات ({count}) تطابق اسم الملف، والمطلوب واحد بعينه.</numerusform>
            <numerusform>{peer}: طلب واحد ({count}) يطابق اسم الملف، والمطلوب واحد بعينه.</numerusform>
            <numerusform>{peer}: طلبان ({count}) يطابقان اسم الملف، والمطلوب واحد بعينه.</numerusform>
            <numerusform>{peer}: {count} طلبات تطابق اسم الملف، والمطلوب واحد بعينه.</numerusform>
            <numerusform>{peer}: {count} طلبًا تطابق اسم الملف، والمطلوب واحد بعينه.</numerusform>
            <numerusform>{peer}: {count} طلب تطابق اسم الملف، والمطلوب واحد بعينه.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is stored, but the file cannot be moved to 'done': {reason}.</source>
        <translation>تم التخزين، لكن لا يمكن نقل الملف إلى 'done': {reason}.</translation>
    </message>
    <message>
        <source>A file needs attention: {reason} Its name is in needs-attention.json.</source>
        <translation>ملف يحتاج إلى انتباه: {reason} اسمه في needs-attention.json.</translation>
    </message>
    <message>
        <source>A file was taken into the outbox.</source>
        <translation>أُخذ ملف إلى صندوق الصادر.</translation>
    </message>
    <message>
        <source>A file is proved to be stored, and was moved to 'done'.</source>
        <translation>ثبت أن ملفًا مُخزَّن، ونُقل إلى 'done'.</translation>
    </message>
</context>
<context>
    <name>order</name>
    <message>
        <source>Time not known</source>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>{when}, partly by file time</source>
        <translation>‏⁨{when}⁩، جزئيًا حسب وقت الملف</translation>
    </message>
    <message>
        <source>{when}, by file time</source>
        <translation>‏⁨{when}⁩، حسب وقت الملف</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>‏{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Start with a new patient?</source>
        <translation>هل تريد البدء بمريض جديد؟</translation>
    </message>
    <message>
        <source>&amp;New patient</source>
        <translation>مريض جديد</translation>
    </message>
    <message>
        <source>Delete what was never sent?</source>
        <translation>هل تريد حذف ما لم يُرسَل قط؟</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Another program asks for another patient. Start with that one?</source>
        <translation>يطلب برنامج آخر مريضًا آخر. هل تريد البدء به؟</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace the patient by a temporary identity?</source>
        <translation>هل تريد استبدال المريض بهوية مؤقتة؟</translation>
    </message>
    <message>
        <source>What the form says of the patient is cleared.</source>
        <translation>يُفرغ ما يذكره النموذج عن المريض.</translation>
    </message>
    <message>
        <source>Files are still waiting to be sent.</source>
        <translation>ما زالت ملفات تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>Files are still being sent.</source>
        <translation>ما زال إرسال ملفات جاريًا.</translation>
    </message>
    <message>
        <source>Nothing is lost: what is paused goes on when the program is started again.</source>
        <translation>لا يضيع شيء: ما أُوقف مؤقتًا يُستأنف عند تشغيل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>&amp;Finish, then close</source>
        <translation>إنهاء ثم إغلاق</translation>
    </message>
    <message>
        <source>Go on in the &amp;background</source>
        <translation>متابعة في الخلفية</translation>
    </message>
    <message>
        <source>&amp;Pause and close</source>
        <translation>إيقاف مؤقت وإغلاق</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Give these up?</source>
        <translation>هل تريد التخلي عن هذه؟</translation>
    </message>
    <message>
        <source>&amp;Give up</source>
        <translation>التخلي</translation>
    </message>
    <message>
        <source>Give up the report to the RIS?</source>
        <translation>هل تريد التخلي عن إبلاغ RIS؟</translation>
    </message>
    <message>
        <source>The files stay as they are. The RIS hears no more of this order from here, unless you choose 'Send again now': somebody has to set its status there by hand.</source>
        <translation>تبقى الملفات كما هي. لن يُبلَّغ RIS من هنا بشيء آخر عن هذا الطلب، ما لم تختر «إعادة الإرسال الآن»: يجب أن يعيّن أحد حالته هناك يدويًا.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>Files in {folder}</source>
        <translation>الملفات في {folder}</translation>
    </message>
    <message>
        <source>{files} file(s) to each of {destinations} destinations</source>
        <translation>الملفات: {files}، إلى كل من الوجهات الـ {destinations}</translation>
    </message>
    <message>
        <source>What is drawn over the picture; it goes beside it as an object of its own.</source>
        <translation>ما رُسم فوق الصورة؛ يُرسَل إلى جانبها كائنًا مستقلًا.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>المحاولة التالية</translation>
    </message>
    <message>
        <source>Last cause</source>
        <translation>آخر سبب</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>readiness</name>
    <message>
        <source>Files are still being read.</source>
        <translation>ما زالت قراءة الملفات جارية.</translation>
    </message>
    <message>
        <source>Everything in the list was handed over already. Add files, or press New patient.</source>
        <translation>كل ما في القائمة سبق تسليمه. أضف ملفات، أو اضغط «مريض جديد».</translation>
    </message>
    <message>
        <source>Next: New patient (Ctrl+N), or add more files of this patient.</source>
        <translation>التالي: «مريض جديد» (Ctrl+N)، أو أضف ملفات أخرى لهذا المريض.</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا يوجد ما يمكن إعادته.</translation>
    </message>
    <message>
        <source>Something is under way: wait for it, or stop it.</source>
        <translation>هناك عمل جارٍ: انتظره أو أوقفه.</translation>
    </message>
    <message>
        <source>Nothing is under way.</source>
        <translation>لا يوجد عمل جارٍ.</translation>
    </message>
    <message>
        <source>Put right first what is marked.</source>
        <translation>صحّح أولًا ما وُضعت عليه علامة.</translation>
    </message>
    <message>
        <source>Choose an entry of the list first.</source>
        <translation>اختر عنصرًا من القائمة أولًا.</translation>
    </message>
    <message>
        <source>It stands first already, or nothing is chosen.</source>
        <translation>هو الأول بالفعل، أو لم يُختر شيء.</translation>
    </message>
    <message>
        <source>Set by the administrator for this computer.</source>
        <translation>حدّده المسؤول لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Type the PIN first.</source>
        <translation>اكتب رمز PIN أولًا.</translation>
    </message>
    <message>
        <source>Type the new PIN in both fields first.</source>
        <translation>اكتب رمز PIN الجديد في الحقلين أولًا.</translation>
    </message>
    <message>
        <source>Choose an identity of your own first.</source>
        <translation>اختر هوية خاصة بك أولًا.</translation>
    </message>
    <message>
        <source>Fill in a server above first.</source>
        <translation>املأ بيانات خادم أعلاه أولًا.</translation>
    </message>
    <message>
        <source>No camera shows a picture yet.</source>
        <translation>لا تعرض أي كاميرا صورة بعد.</translation>
    </message>
    <message>
        <source>There is no picture here.</source>
        <translation>لا توجد صورة هنا.</translation>
    </message>
    <message>
        <source>No scanner was found yet.</source>
        <translation>لم يُعثر على ماسح ضوئي بعد.</translation>
    </message>
    <message>
        <source>No file needs attention.</source>
        <translation>لا يوجد ملف يحتاج إلى انتباه.</translation>
    </message>
    <message>
        <source>This file cannot be sent.</source>
        <translation>يتعذر إرسال هذا الملف.</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>هذه هي الخطوة الأولى.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Report of what was sent</source>
        <translation>تقرير بما أُرسل</translation>
    </message>
    <message>
        <source>The printed report has {count} files more.</source>
        <translation>في التقرير المطبوع ملفات إضافية عددها {count}.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسل إلى</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>قُبل في</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Sent as</source>
        <translation>أُرسل كـ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>accession number {number}</source>
        <translation>رقم Accession {number}</translation>
    </message>
    <message>
        <source>{files} – DICOM objects made of them (pages, marks, one for each destination): {objects}</source>
        <translation>‏{files} – كائنات DICOM المُنشأة منها (صفحات، علامات، واحد لكل وجهة): {objects}</translation>
    </message>
    <message>
        <source>Made on {when} by SendToPACS {version}.</source>
        <translation>أُنشئ في {when} بواسطة SendToPACS {version}.</translation>
    </message>
    <message>
        <source>'Stored': the PACS answered that it has stored the file. 'Confirmed': asked afterwards, it said that it holds it. Everything else has not arrived, as far as this computer knows.</source>
        <translation>«مُخزَّن»: أجاب PACS بأنه خزّن الملف. «مؤكَّد»: سُئل بعد ذلك فذكر أنه موجود لديه. كل ما عدا ذلك لم يصل، بقدر ما يعلم هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>scanning</name>
    <message>
        <source>Glass</source>
        <translation>الزجاج</translation>
    </message>
    <message>
        <source>Document feeder</source>
        <translation>ملقّم المستندات</translation>
    </message>
    <message>
        <source>Document feeder, front sides</source>
        <translation>ملقّم المستندات، الوجه الأمامي</translation>
    </message>
    <message>
        <source>Document feeder, back sides</source>
        <translation>ملقّم المستندات، الوجه الخلفي</translation>
    </message>
    <message>
        <source>Document feeder, both sides</source>
        <translation>ملقّم المستندات، الوجهان</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>بالألوان</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>تدرج رمادي</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>أبيض وأسود</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Audit server</source>
        <translation>خادم التدقيق</translation>
    </message>
    <message>
        <source>Host of the syslog server that gets DICOM audit messages, by TLS; empty: none.</source>
        <translation>مضيف خادم syslog الذي يستلم رسائل تدقيق DICOM عبر TLS؛ فارغ: لا خادم.</translation>
    </message>
    <message>
        <source>Port of the audit server</source>
        <translation>منفذ خادم التدقيق</translation>
    </message>
    <message>
        <source>The TCP port where it takes syslog over TLS.</source>
        <translation>منفذ TCP الذي يستقبل فيه syslog عبر TLS.</translation>
    </message>
    <message>
        <source>PEM file of who signs the server's certificate; empty: the authorities this computer trusts.</source>
        <translation>ملف PEM لموقِّع شهادة الخادم؛ فارغ: الجهات التي يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>As the conformance statement</source>
        <translation>كما في بيان المطابقة</translation>
    </message>
    <message>
        <source>As today's standard recommends</source>
        <translation>كما يوصي المعيار الحالي</translation>
    </message>
    <message>
        <source>One object for each page</source>
        <translation>كائن واحد لكل صفحة</translation>
    </message>
    <message>
        <source>One object with all pages</source>
        <translation>كائن واحد بكل الصفحات</translation>
    </message>
    <message>
        <source>One object with all pictures</source>
        <translation>كائن واحد بكل الصور</translation>
    </message>
    <message>
        <source>Only the first picture</source>
        <translation>الصورة الأولى فقط</translation>
    </message>
    <message>
        <source>The document, as it is</source>
        <translation>المستند كما هو</translation>
    </message>
    <message>
        <source>An image of each page</source>
        <translation>صورة لكل صفحة</translation>
    </message>
    <message>
        <source>One object with images of all pages</source>
        <translation>كائن واحد بصور كل الصفحات</translation>
    </message>
    <message>
        <source>As JPEG, like all images</source>
        <translation>بصيغة JPEG، ككل الصور</translation>
    </message>
    <message>
        <source>Uncompressed</source>
        <translation>غير مضغوط</translation>
    </message>
    <message>
        <source>As JPEG 2000, lossless</source>
        <translation>بصيغة JPEG 2000، دون فقدان</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation>الخاص بنا</translation>
    </message>
    <message>
        <source>The system's</source>
        <translation>الخاص بالنظام</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
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
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>رمز مميز (Bearer)</translation>
    </message>
    <message>
        <source>OAuth2 client credentials</source>
        <translation>بيانات اعتماد العميل (OAuth2)</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>لا يُذكر</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>User name and passcode</source>
        <translation>اسم المستخدم ورمز المرور</translation>
    </message>
    <message>
        <source>JSON Web Token</source>
        <translation>JSON Web Token</translation>
    </message>
    <message>
        <source>Worklist</source>
        <translation>قائمة العمل</translation>
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
        <translation>مشفَّر، مع التحقق من شهادته</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>مشفَّر</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>غير مشفَّر</translation>
    </message>
    <message>
        <source>C-GET: over our own connection</source>
        <translation>‏C-GET: عبر اتصالنا نفسه</translation>
    </message>
    <message>
        <source>C-MOVE: it connects to our receiving port</source>
        <translation>‏C-MOVE: يتصل بمنفذ الاستقبال لدينا</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>المعتاد</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>المرضى</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>كما في الإعداد المسبق</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Its answer (the conformance statement's way)</source>
        <translation>جوابه (طريقة بيان المطابقة)</translation>
    </message>
    <message>
        <source>It is found by a search (C-FIND)</source>
        <translation>العثور عليه بالبحث (C-FIND)</translation>
    </message>
    <message>
        <source>Storage commitment</source>
        <translation>تأكيد التخزين (Storage Commitment)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>يُستبعد</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>يُحتفظ به</translation>
    </message>
    <message>
        <source>Kept where the transfer syntax allows it</source>
        <translation>يُحتفظ به حيث تسمح صيغة النقل</translation>
    </message>
    <message>
        <source>Joined into whole pictures</source>
        <translation>تُجمع في صور كاملة</translation>
    </message>
    <message>
        <source>Several objects of one series</source>
        <translation>عدة كائنات من سلسلة واحدة</translation>
    </message>
    <message>
        <source>One object in fragments, which few know</source>
        <translation>كائن واحد مجزأ، وقليل من يعرفه</translation>
    </message>
    <message>
        <source>Nothing: refused</source>
        <translation>لا شيء: يُرفض</translation>
    </message>
    <message>
        <source>As in the general settings</source>
        <translation>كما في الإعدادات العامة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>External camera photography</source>
        <translation>تصوير بكاميرا خارجية</translation>
    </message>
    <message>
        <source>Endoscopy</source>
        <translation>تنظير</translation>
    </message>
    <message>
        <source>Ultrasound</source>
        <translation>موجات فوق صوتية</translation>
    </message>
    <message>
        <source>General microscopy</source>
        <translation>مجهر عام</translation>
    </message>
    <message>
        <source>Ophthalmic photography</source>
        <translation>تصوير العين</translation>
    </message>
    <message>
        <source>Dermoscopy</source>
        <translation>تنظير الجلد</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>To the letter of the conformance statement, or what today's viewers want.</source>
        <translation>حرفيًا كما في بيان المطابقة، أو ما تريده العارضات الحالية.</translation>
    </message>
    <message>
        <source>SOP class of photos</source>
        <translation>فئة SOP للصور</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the preset says.</source>
        <translation>‏UID فئة SOP للصور؛ فارغ: كما في الإعداد المسبق.</translation>
    </message>
    <message>
        <source>SOP class of videos</source>
        <translation>فئة SOP للفيديو</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the preset says.</source>
        <translation>‏UID فئة SOP للفيديو؛ فارغ: كما في الإعداد المسبق.</translation>
    </message>
    <message>
        <source>SOP class of PDFs</source>
        <translation>فئة SOP لملفات PDF</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the preset says.</source>
        <translation>‏UID فئة SOP لملفات PDF؛ فارغ: كما في الإعداد المسبق.</translation>
    </message>
    <message>
        <source>SOP class of 3D models</source>
        <translation>فئة SOP للنماذج ثلاثية الأبعاد</translation>
    </message>
    <message>
        <source>UID of the SOP class for STL, OBJ and MTL; empty: the one of each format.</source>
        <translation>‏UID فئة SOP لـ STL وOBJ وMTL؛ فارغ: فئة كل صيغة.</translation>
    </message>
    <message>
        <source>SOP class of CDA documents</source>
        <translation>فئة SOP لمستندات CDA</translation>
    </message>
    <message>
        <source>UID of the SOP class for CDA documents; empty: Encapsulated CDA.</source>
        <translation>‏UID فئة SOP لمستندات CDA؛ فارغ: Encapsulated CDA.</translation>
    </message>
    <message>
        <source>SOP class by extension</source>
        <translation>فئة SOP حسب الامتداد</translation>
    </message>
    <message>
        <source>UID of the SOP class for files with an extension such as JPG; wins over the kind.</source>
        <translation>‏UID فئة SOP للملفات ذات امتداد مثل JPG؛ وتتقدم على النوع.</translation>
    </message>
    <message>
        <source>Video transfer syntax</source>
        <translation>صيغة النقل للفيديو</translation>
    </message>
    <message>
        <source>How videos are coded; one that complies is wrapped, others are transcoded.</source>
        <translation>كيفية ترميز الفيديو؛ الملائم منه يُضمَّن، وغيره يُعاد ترميزه.</translation>
    </message>
    <message>
        <source>Wrap simpler profiles</source>
        <translation>تضمين profile الأبسط</translation>
    </message>
    <message>
        <source>Send Main and Baseline of H.264, and Main of HEVC, as they are; DICOM wants the higher one.</source>
        <translation>إرسال Main وBaseline من H.264، وMain من HEVC، كما هي؛ يريد DICOM الأعلى.</translation>
    </message>
    <message>
        <source>Look wrapped videos through</source>
        <translation>فحص الفيديو المضمَّن</translation>
    </message>
    <message>
        <source>Decode every picture of what is wrapped too, so that any damage is found; it takes longer.</source>
        <translation>فك ترميز كل صورة مما يُضمَّن أيضًا، ليُكتشف أي تلف؛ يستغرق ذلك وقتًا أطول.</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>صوت الفيديو</translation>
    </message>
    <message>
        <source>Speech tells who the patient is; what is kept is coded anew where DICOM wants it.</source>
        <translation>يدل الكلام على المريض؛ وما يُحتفظ به يُرمَّز من جديد حيث يريد DICOM ذلك.</translation>
    </message>
    <message>
        <source>Interlaced videos</source>
        <translation>الفيديو المتداخل (interlaced)</translation>
    </message>
    <message>
        <source>Some viewers show half pictures as combs; joining them codes the video anew.</source>
        <translation>تعرض بعض العارضات أنصاف الصور كأسنان المشط؛ جمعها يرمّز الفيديو من جديد.</translation>
    </message>
    <message>
        <source>Videos over 4 GB</source>
        <translation>فيديو أكبر من 4 GB</translation>
    </message>
    <message>
        <source>What a video becomes that is too large for one object.</source>
        <translation>ما يصبح إليه فيديو أكبر من أن يتسع له كائن واحد.</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>جودة JPEG</translation>
    </message>
    <message>
        <source>For images that must be coded as JPEG; a JPEG photo is kept as it is.</source>
        <translation>للصور التي يجب ترميزها بصيغة JPEG؛ صورة JPEG تبقى كما هي.</translation>
    </message>
    <message>
        <source>Images of several pages</source>
        <translation>صور متعددة الصفحات</translation>
    </message>
    <message>
        <source>What a TIFF or HEIC of several pictures of one size becomes.</source>
        <translation>ما يصبح إليه ملف TIFF أو HEIC فيه عدة صور بحجم واحد.</translation>
    </message>
    <message>
        <source>Moving images</source>
        <translation>الصور المتحركة</translation>
    </message>
    <message>
        <source>What an animated GIF, WebP, PNG or AVIF becomes.</source>
        <translation>ما يصبح إليه ملف GIF أو WebP أو PNG أو AVIF متحرك.</translation>
    </message>
    <message>
        <source>PDFs</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>What a PDF becomes, for a PACS that shows no documents.</source>
        <translation>ما يصبح إليه ملف PDF، عندما لا يعرض PACS المستندات.</translation>
    </message>
    <message>
        <source>Resolution of PDF pages</source>
        <translation>دقة صفحات PDF</translation>
    </message>
    <message>
        <source>Of pages that are sent as images, in dots per inch.</source>
        <translation>للصفحات التي تُرسَل كصور، بالنقاط في البوصة.</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>مدة إعادة المحاولة</translation>
    </message>
    <message>
        <source>How long files that a PACS cannot take now are tried again, before they fail.</source>
        <translation>المدة التي تُعاد فيها محاولة إرسال ملفات لا يستطيع PACS قبولها الآن، قبل أن تفشل.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Remember jobs</source>
        <translation>الاحتفاظ بالمهام</translation>
    </message>
    <message>
        <source>How long the outbox lists jobs that are done, and knows their files again.</source>
        <translation>المدة التي يسرد فيها صندوق الصادر المهام المنجزة، ويتعرف على ملفاتها من جديد.</translation>
    </message>
    <message>
        <source>Port for commitment reports</source>
        <translation>منفذ تقارير الالتزام</translation>
    </message>
    <message>
        <source>Where a PACS reaches this program with its reports, while one is awaited; 0: nowhere.</source>
        <translation>حيث يصل PACS إلى هذا البرنامج بتقاريره، ما دام ينتظر تقريرًا؛ 0: لا مكان.</translation>
    </message>
    <message>
        <source>Folder for sent files</source>
        <translation>مجلد الملفات المُرسَلة</translation>
    </message>
    <message>
        <source>Where files can be moved after proof, if chosen for a job; empty: only the bin is offered.</source>
        <translation>حيث يمكن نقل الملفات بعد الإثبات، إذا اختير ذلك للمهمة؛ فارغ: لا تُعرض إلا سلة المحذوفات.</translation>
    </message>
    <message>
        <source>Move files off network folders</source>
        <translation>نقل الملفات من مجلدات الشبكة</translation>
    </message>
    <message>
        <source>Else files on network folders stay, whatever is chosen for a job.</source>
        <translation>وإلا بقيت ملفات مجلدات الشبكة، مهما اختير للمهمة.</translation>
    </message>
    <message>
        <source>Calling AE title</source>
        <translation>‏AE title الخاص بنا</translation>
    </message>
    <message>
        <source>How this program calls itself to every peer; the peers must know it.</source>
        <translation>الاسم الذي يقدّم به هذا البرنامج نفسه لكل طرف مقابل؛ ويجب أن تعرفه تلك الأطراف.</translation>
    </message>
    <message>
        <source>Station name</source>
        <translation>اسم المحطة</translation>
    </message>
    <message>
        <source>This workstation, as written into every object; empty: its host name.</source>
        <translation>محطة العمل هذه كما تُكتب في كل كائن؛ فارغ: اسم مضيفها.</translation>
    </message>
    <message>
        <source>Institution name</source>
        <translation>اسم المؤسسة</translation>
    </message>
    <message>
        <source>The hospital or clinic, as written into every object; empty: left out.</source>
        <translation>المستشفى أو العيادة كما يُكتب في كل كائن؛ فارغ: يُترك.</translation>
    </message>
    <message>
        <source>Default modality</source>
        <translation>طريقة التصوير الافتراضية</translation>
    </message>
    <message>
        <source>Stands in the form until somebody or a worklist item says otherwise.</source>
        <translation>تظهر في النموذج حتى يحدد أحد أو عنصر في قائمة العمل غيرها.</translation>
    </message>
    <message>
        <source>Default character set</source>
        <translation>مجموعة المحارف الافتراضية</translation>
    </message>
    <message>
        <source>What objects are written in where neither form nor destination says.</source>
        <translation>ما تُكتب به الكائنات حيث لا يحدد ذلك النموذج ولا الوجهة.</translation>
    </message>
    <message>
        <source>Additional Info tag</source>
        <translation>وسم Additional Info</translation>
    </message>
    <message>
        <source>Where the list's 'Additional info' goes: a keyword or gggg,eeee; empty: nowhere.</source>
        <translation>حيث تُكتب «معلومات إضافية» من القائمة: كلمة DICOM أساسية أو gggg,eeee؛ فارغ: لا مكان.</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>الكل أو لا شيء</translation>
    </message>
    <message>
        <source>Send nothing of a job unless every file of it could be converted.</source>
        <translation>عدم إرسال شيء من المهمة ما لم يمكن تحويل كل ملف فيها.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the window, as a code such as 'en'; empty: the system's. English without a translation.</source>
        <translation>لغة النافذة، برمز مثل 'en'؛ فارغ: لغة النظام. والإنجليزية إن لم توجد ترجمة.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>How much the log file tells; it never holds patient data.</source>
        <translation>مقدار ما يذكره ملف السجل؛ ولا يحتوي أبدًا على بيانات مرضى.</translation>
    </message>
    <message>
        <source>Days between files and order</source>
        <translation>الأيام بين الملفات والطلب</translation>
    </message>
    <message>
        <source>Files further from the scheduled date than this ask for a second look; 0: never.</source>
        <translation>الملفات الأبعد من ذلك عن التاريخ المجدول تستدعي التحقق؛ 0: أبدًا.</translation>
    </message>
    <message>
        <source>Clear when all is stored</source>
        <translation>الإفراغ عند تخزين الكل</translation>
    </message>
    <message>
        <source>Empty list and form together once everything in the list was stored.</source>
        <translation>إفراغ القائمة والنموذج معًا بعد تخزين كل ما في القائمة.</translation>
    </message>
    <message>
        <source>Update check</source>
        <translation>فحص التحديثات</translation>
    </message>
    <message>
        <source>Where to ask whether there is a newer version; empty: nowhere. Nothing is installed.</source>
        <translation>حيث يُسأل عن وجود إصدار أحدث؛ فارغ: لا مكان. لا يُثبَّت شيء.</translation>
    </message>
    <message>
        <source>Key of the update check</source>
        <translation>مفتاح فحص التحديثات</translation>
    </message>
    <message>
        <source>The public key (Ed25519, Base64) that its answer is signed with.</source>
        <translation>المفتاح العام (Ed25519، Base64) الذي يُوقَّع به جوابه.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Say on the desktop that a long job has ended while another window is in front.</source>
        <translation>الإعلام على سطح المكتب بانتهاء مهمة طويلة بينما نافذة أخرى في المقدمة.</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Menus and lists appear at once, and the text cursor does not blink. Where the system asks for it, this is always so.</source>
        <translation>تظهر القوائم فورًا، ولا يومض مؤشر النص. ويكون الأمر كذلك دائمًا حيث يطلبه النظام.</translation>
    </message>
    <message>
        <source>Recent patients</source>
        <translation>المرضى الأخيرون</translation>
    </message>
    <message>
        <source>Offer those whom something was sent for, to anybody who sits here.</source>
        <translation>عرض المرضى الذين أُرسل لهم شيء، على كل من يجلس هنا.</translation>
    </message>
    <message>
        <source>Receiving AE title</source>
        <translation>‏AE title للاستقبال</translation>
    </message>
    <message>
        <source>What a PACS calls us by when it sends to us; empty: the calling AE title.</source>
        <translation>الاسم الذي ينادينا به PACS عندما يرسل إلينا؛ فارغ: ⁨AE title⁩ الخاص بنا.</translation>
    </message>
    <message>
        <source>Receiving port</source>
        <translation>منفذ الاستقبال</translation>
    </message>
    <message>
        <source>The TCP port where we are sent to; the PACS must know it.</source>
        <translation>منفذ TCP الذي يُرسَل إلينا عليه؛ ويجب أن يعرفه PACS.</translation>
    </message>
    <message>
        <source>Receiving address</source>
        <translation>عنوان الاستقبال</translation>
    </message>
    <message>
        <source>Which of this computer's addresses PACSs may reach us at, by IP; empty: every one.</source>
        <translation>أي عناوين هذا الحاسوب يمكن لأنظمة PACS الوصول إلينا عليه، بـ IP؛ فارغ: كلها.</translation>
    </message>
    <message>
        <source>Room for fetched files</source>
        <translation>مساحة الملفات المجلوبة</translation>
    </message>
    <message>
        <source>The most that one retrieval may write to the disk.</source>
        <translation>أقصى ما يجوز لعملية استرجاع واحدة كتابته على القرص.</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Whose UIDs and names objects bear: the conformance statement's, or your own.</source>
        <translation>لمن UID والأسماء التي تحملها الكائنات: بيان المطابقة، أو الخاصة بك.</translation>
    </message>
    <message>
        <source>UID root</source>
        <translation>جذر UID</translation>
    </message>
    <message>
        <source>What all UIDs made here begin with: registered for you, or a proposed one.</source>
        <translation>ما تبدأ به كل UID المُنشأة هنا: مسجَّل لك، أو مقترَح.</translation>
    </message>
    <message>
        <source>Implementation class UID</source>
        <translation>‏UID صنف التنفيذ</translation>
    </message>
    <message>
        <source>Names this program to peers and in files; empty: the UID root.</source>
        <translation>يعرّف هذا البرنامج للأطراف المقابلة وفي الملفات؛ فارغ: جذر UID.</translation>
    </message>
    <message>
        <source>Implementation version name</source>
        <translation>اسم إصدار التنفيذ</translation>
    </message>
    <message>
        <source>Names this program's version to peers and in files, in at most 16 characters.</source>
        <translation>يعرّف إصدار هذا البرنامج للأطراف المقابلة وفي الملفات، بـ 16 محرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Manufacturer</source>
        <translation>الشركة المصنِّعة</translation>
    </message>
    <message>
        <source>Written into objects as manufacturer; empty: left empty.</source>
        <translation>تُكتب في الكائنات كشركة مصنِّعة؛ فارغ: يُترك فارغًا.</translation>
    </message>
    <message>
        <source>Model name</source>
        <translation>اسم الطراز</translation>
    </message>
    <message>
        <source>Written into objects as the capture device's model.</source>
        <translation>يُكتب في الكائنات كطراز جهاز الالتقاط.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>اسم ملف التعريف.</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>طريقة التصوير</translation>
    </message>
    <message>
        <source>Of the series made; empty: the default modality.</source>
        <translation>للسلسلة المُنشأة؛ فارغ: طريقة التصوير الافتراضية.</translation>
    </message>
    <message>
        <source>Series description</source>
        <translation>وصف السلسلة</translation>
    </message>
    <message>
        <source>Of the series made; empty: the kind of file in words.</source>
        <translation>للسلسلة المُنشأة؛ فارغ: نوع الملف بالكلمات.</translation>
    </message>
    <message>
        <source>Series number</source>
        <translation>رقم السلسلة</translation>
    </message>
    <message>
        <source>Of the first series made; empty: 1.</source>
        <translation>لأول سلسلة مُنشأة؛ فارغ: 1.</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>الجزء من الجسم</translation>
    </message>
    <message>
        <source>Body Part Examined, a code such as FOOT; empty: left out.</source>
        <translation>‏Body Part Examined، رمز مثل FOOT؛ فارغ: يُترك.</translation>
    </message>
    <message>
        <source>UID of the SOP class for photos; empty: as the conversion settings say.</source>
        <translation>‏UID فئة SOP للصور؛ فارغ: كما في إعدادات التحويل.</translation>
    </message>
    <message>
        <source>UID of the SOP class for videos; empty: as the conversion settings say.</source>
        <translation>‏UID فئة SOP للفيديو؛ فارغ: كما في إعدادات التحويل.</translation>
    </message>
    <message>
        <source>UID of the SOP class for PDFs; empty: as the conversion settings say.</source>
        <translation>‏UID فئة SOP لملفات PDF؛ فارغ: كما في إعدادات التحويل.</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>الحقول المطلوبة</translation>
    </message>
    <message>
        <source>DICOM keywords that must be filled in besides those always required.</source>
        <translation>كلمات DICOM الأساسية التي يجب تعبئتها إضافةً إلى المطلوبة دائمًا.</translation>
    </message>
    <message>
        <source>Default values</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>What the form holds at first, by DICOM keyword.</source>
        <translation>ما يحتويه النموذج في البداية، حسب كلمة DICOM الأساسية.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Name of the storage AE; empty: the default destination.</source>
        <translation>اسم AE التخزين؛ فارغ: الوجهة الافتراضية.</translation>
    </message>
    <message>
        <source>What it is called in lists here.</source>
        <translation>اسمه في القوائم هنا.</translation>
    </message>
    <message>
        <source>AE title</source>
        <translation>AE title</translation>
    </message>
    <message>
        <source>The AE title it answers to; capital and small letters differ.</source>
        <translation>‏AE title الذي يستجيب له؛ تختلف الحروف الكبيرة عن الصغيرة.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Its name, IPv4 or IPv6 address (without brackets).</source>
        <translation>اسمه، أو عنوان IPv4 أو IPv6 (دون أقواس).</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>The TCP port it listens on, often 104 or 11112.</source>
        <translation>منفذ TCP الذي يستمع عليه، غالبًا 104 أو 11112.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>مجموعة المحارف</translation>
    </message>
    <message>
        <source>What is written for it, and how replies that name no character set are read.</source>
        <translation>ما يُكتب له، وكيف تُقرأ الردود التي لا تذكر مجموعة محارف.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>مهلة الاتصال</translation>
    </message>
    <message>
        <source>How long to wait for the TCP connection.</source>
        <translation>مدة انتظار اتصال TCP.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>Time to associate</source>
        <translation>مهلة الارتباط</translation>
    </message>
    <message>
        <source>How long to wait until it accepts the association.</source>
        <translation>مدة الانتظار حتى يقبل الارتباط (association).</translation>
    </message>
    <message>
        <source>Time for a query</source>
        <translation>مهلة الاستعلام</translation>
    </message>
    <message>
        <source>How long one verification or query may take in all.</source>
        <translation>المدة الكلية المسموح بها لتحقق واحد أو استعلام واحد.</translation>
    </message>
    <message>
        <source>Time for a study</source>
        <translation>مهلة الدراسة</translation>
    </message>
    <message>
        <source>How long one attempt at one study may take in all.</source>
        <translation>المدة الكلية المسموح بها لمحاولة واحدة لدراسة واحدة.</translation>
    </message>
    <message>
        <source>Longest PDU sent</source>
        <translation>أطول PDU مُرسَل</translation>
    </message>
    <message>
        <source>Never more than it takes; 16384 is the conformance statement's.</source>
        <translation>لا يتجاوز أبدًا ما يقبله؛ 16384 هي قيمة بيان المطابقة.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Encrypt connections and verify the peer's certificate; never falls back to plain.</source>
        <translation>تشفير الاتصالات والتحقق من شهادة الطرف المقابل؛ دون رجوع أبدًا إلى اتصال غير مشفر.</translation>
    </message>
    <message>
        <source>PEM file of who signs the peer's certificate; empty: the authorities this computer trusts.</source>
        <translation>ملف PEM لموقِّع شهادة الطرف المقابل؛ فارغ: الجهات التي يثق بها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>TLS when it calls us</source>
        <translation>‏TLS عند اتصاله بنا</translation>
    </message>
    <message>
        <source>How it connects under TLS to bring what is fetched, or reports; we show the client certificate.</source>
        <translation>كيفية اتصاله عبر TLS لإحضار ما يُجلب، أو التقارير؛ نعرض شهادة العميل.</translation>
    </message>
    <message>
        <source>Also calls from</source>
        <translation>يتصل أيضًا من</translation>
    </message>
    <message>
        <source>IP addresses or networks it may call us from beside its host's, with blanks between; *: any.</source>
        <translation>عناوين IP أو شبكات قد يتصل بنا منها غير عنوان مضيفه، بينها مسافات؛ *: أي عنوان.</translation>
    </message>
    <message>
        <source>User identity</source>
        <translation>هوية المستخدم</translation>
    </message>
    <message>
        <source>Whether the peer is told who uses the program, and with what proof.</source>
        <translation>هل يُبلَّغ الطرف المقابل بمن يستخدم البرنامج، وبأي إثبات.</translation>
    </message>
    <message>
        <source>What the peer is told; a passcode or token is kept in the keyring.</source>
        <translation>ما يُبلَّغ به الطرف المقابل؛ يُحفظ رمز المرور أو الرمز المميز في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>A worklist of orders, or a PACS that is searched.</source>
        <translation>قائمة عمل بالطلبات، أو PACS يُبحث فيه.</translation>
    </message>
    <message>
        <source>Information model</source>
        <translation>نموذج المعلومات</translation>
    </message>
    <message>
        <source>Which model a PACS is searched in; most know Study Root.</source>
        <translation>النموذج الذي يُبحث به في PACS؛ معظمها يعرف Study Root.</translation>
    </message>
    <message>
        <source>Model level</source>
        <translation>مستوى النموذج</translation>
    </message>
    <message>
        <source>The level that is asked for; the usual one is the model's, and none of a worklist.</source>
        <translation>المستوى المطلوب؛ المعتاد هو مستوى النموذج، ولا مستوى لقائمة العمل.</translation>
    </message>
    <message>
        <source>Wildcards around names</source>
        <translation>محارف بدل حول الأسماء</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the name.</source>
        <translation>هل يبدأ البحث بإضافة '*' إلى الاسم.</translation>
    </message>
    <message>
        <source>Wildcards around IDs</source>
        <translation>محارف بدل حول المعرّفات</translation>
    </message>
    <message>
        <source>Whether the search begins with '*' added to the patient ID, as preset 'statement' has it.</source>
        <translation>هل يبدأ البحث بإضافة '*' إلى معرّف المريض، كما في الإعداد المسبق 'statement'.</translation>
    </message>
    <message>
        <source>Scheduled AE title</source>
        <translation>‏AE title المجدول</translation>
    </message>
    <message>
        <source>Asks a worklist only for steps of this station; empty: of all.</source>
        <translation>لا يسأل قائمة العمل إلا عن خطوات هذه المحطة؛ فارغ: عن خطوات جميع المحطات.</translation>
    </message>
    <message>
        <source>A worklist is asked only for this modality; empty: for all.</source>
        <translation>لا تُسأل قائمة العمل إلا عن طريقة التصوير هذه؛ فارغ: عن جميعها.</translation>
    </message>
    <message>
        <source>Refresh every</source>
        <translation>التحديث كل</translation>
    </message>
    <message>
        <source>Keeps the worklist here, to be searched while it is away, for a week; 0: not kept.</source>
        <translation>يحتفظ بقائمة العمل هنا للبحث فيها عند غيابها، لمدة أسبوع؛ 0: لا احتفاظ.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>Fetch by</source>
        <translation>الجلب بـ</translation>
    </message>
    <message>
        <source>How files are fetched from it; C-MOVE needs our port known there.</source>
        <translation>كيفية جلب الملفات منه؛ يحتاج C-MOVE إلى أن يكون منفذنا معروفًا هناك.</translation>
    </message>
    <message>
        <source>Report procedure steps</source>
        <translation>الإبلاغ بخطوات الإجراء</translation>
    </message>
    <message>
        <source>Tell the RIS by MPPS that an order was begun, completed or discontinued.</source>
        <translation>إبلاغ RIS عبر MPPS بأن طلبًا بدأ أو اكتمل أو أُوقف.</translation>
    </message>
    <message>
        <source>Who takes procedure steps</source>
        <translation>مستلم خطوات الإجراء</translation>
    </message>
    <message>
        <source>Name of an AE under 'Worklists and search'; empty: this one.</source>
        <translation>اسم AE ضمن «قوائم العمل والبحث»؛ فارغ: هذا نفسه.</translation>
    </message>
    <message>
        <source>Relational retrieval</source>
        <translation>استرجاع relational</translation>
    </message>
    <message>
        <source>Negotiated when files are fetched; a PACS may refuse it.</source>
        <translation>يُتفاوض عليه عند جلب الملفات؛ وقد يرفضه PACS.</translation>
    </message>
    <message>
        <source>Enhanced conversion</source>
        <translation>تحويل enhanced</translation>
    </message>
    <message>
        <source>Ask for CT, MR and PET images converted into multi-frame ones when files are fetched.</source>
        <translation>طلب صور CT وMR وPET محوَّلة إلى multi-frame عند جلب الملفات.</translation>
    </message>
    <message>
        <source>Default destination</source>
        <translation>الوجهة الافتراضية</translation>
    </message>
    <message>
        <source>Name of the storage AE chosen at first; empty: the first one.</source>
        <translation>اسم AE التخزين المختار في البداية؛ فارغ: الأول.</translation>
    </message>
    <message>
        <source>Decompress</source>
        <translation>فك الضغط</translation>
    </message>
    <message>
        <source>Send it DICOM files uncompressed, but for video, even if it would take them compressed.</source>
        <translation>إرسال ملفات DICOM إليه غير مضغوطة، باستثناء الفيديو، حتى لو كان يقبلها مضغوطة.</translation>
    </message>
    <message>
        <source>Lossless images</source>
        <translation>الصور دون فقدان</translation>
    </message>
    <message>
        <source>How PNG, TIFF, BMP and other lossless images are sent to it.</source>
        <translation>كيفية إرسال PNG وTIFF وBMP وغيرها من الصور دون فقدان إليه.</translation>
    </message>
    <message>
        <source>If it refuses JPEG: uncompressed</source>
        <translation>إذا رفض JPEG: غير مضغوط</translation>
    </message>
    <message>
        <source>Pictures it does not take compressed are sent uncompressed instead.</source>
        <translation>الصور التي لا يقبلها مضغوطة تُرسَل غير مضغوطة.</translation>
    </message>
    <message>
        <source>If it refuses PDFs: page images</source>
        <translation>إذا رفض PDF: صور الصفحات</translation>
    </message>
    <message>
        <source>An image of each page is sent instead of the document.</source>
        <translation>تُرسَل صورة لكل صفحة بدلًا من المستند.</translation>
    </message>
    <message>
        <source>If it refuses a video: another SOP class</source>
        <translation>إذا رفض فيديو: فئة SOP أخرى</translation>
    </message>
    <message>
        <source>It is sent under another class of video that the PACS takes.</source>
        <translation>يُرسَل ضمن فئة فيديو أخرى يقبلها PACS.</translation>
    </message>
    <message>
        <source>If it refuses a video: another encoding</source>
        <translation>إذا رفض فيديو: ترميز آخر</translation>
    </message>
    <message>
        <source>It is encoded anew, as H.264 or MPEG-2, whichever the PACS takes.</source>
        <translation>يُرمَّز من جديد بصيغة H.264 أو MPEG-2، أيهما يقبل PACS.</translation>
    </message>
    <message>
        <source>Default for modalities</source>
        <translation>افتراضي لطرق التصوير</translation>
    </message>
    <message>
        <source>Codes such as XC or ES: it is chosen at first for what is of them.</source>
        <translation>رموز مثل XC أو ES: تُختار هذه الوجهة في البداية لما ينتمي إليها.</translation>
    </message>
    <message>
        <source>Proof of storage</source>
        <translation>إثبات التخزين</translation>
    </message>
    <message>
        <source>What it takes until a file counts as confirmed.</source>
        <translation>ما يلزم ليُعد الملف مؤكَّدًا.</translation>
    </message>
    <message>
        <source>Who is asked for proof</source>
        <translation>من يُسأل عن الإثبات</translation>
    </message>
    <message>
        <source>Name of a PACS under 'Worklists and search'; empty: this one.</source>
        <translation>اسم PACS ضمن «قوائم العمل والبحث»؛ فارغ: هذا نفسه.</translation>
    </message>
    <message>
        <source>Time for proof</source>
        <translation>مهلة الإثبات</translation>
    </message>
    <message>
        <source>How long it may take; half of it after the files were sent again.</source>
        <translation>المدة المسموح بها؛ نصفها بعد إعادة إرسال الملفات.</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>البروتوكول</translation>
    </message>
    <message>
        <source>Whether objects go by DICOM's own protocol, or over the web.</source>
        <translation>هل تُنقل الكائنات ببروتوكول DICOM نفسه، أم عبر الويب.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Of the DICOMweb service, without '/studies' at the end.</source>
        <translation>عنوان خدمة DICOMweb، دون '/studies' في آخره.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>How the service is told who we are.</source>
        <translation>كيف تُبلَّغ الخدمة بهويتنا.</translation>
    </message>
    <message>
        <source>User name or client ID</source>
        <translation>اسم المستخدم أو client ID</translation>
    </message>
    <message>
        <source>For the login; what belongs to it is kept in the keyring.</source>
        <translation>لتسجيل الدخول؛ ما يتبعه يُحفظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>‏URL الرموز المميزة</translation>
    </message>
    <message>
        <source>Where OAuth2 gives tokens to this client.</source>
        <translation>حيث يعطي OAuth2 الرموز المميزة لهذا العميل.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق (Scope)</translation>
    </message>
    <message>
        <source>What OAuth2 is asked for; empty: what it gives by itself.</source>
        <translation>ما يُطلب من OAuth2؛ فارغ: ما يعطيه من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>أكبر طلب</translation>
    </message>
    <message>
        <source>How much goes into one request; a larger file goes alone.</source>
        <translation>مقدار ما يُنقل في طلب واحد؛ الملف الأكبر يُنقل وحده.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Trusted authority</source>
        <translation>الجهة الموثوقة</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>PEM file of this workstation's certificate; empty: it shows none.</source>
        <translation>ملف PEM لشهادة محطة العمل هذه؛ فارغ: لا تعرض أي شهادة.</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>مفتاح العميل</translation>
    </message>
    <message>
        <source>PEM file of the certificate's private key; empty: it is in the certificate's file.</source>
        <translation>ملف PEM للمفتاح الخاص بالشهادة؛ فارغ: هو في ملف الشهادة.</translation>
    </message>
    <message>
        <source>Watch the folder</source>
        <translation>مراقبة المجلد</translation>
    </message>
    <message>
        <source>While the window is there, what is put into the folder is sent.</source>
        <translation>ما دامت النافذة موجودة، يُرسَل ما يوضع في المجلد.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Files go to 'done' in it once their storage is proved; empty: no folder.</source>
        <translation>تُنقل الملفات إلى 'done' داخله بعد إثبات تخزينها؛ فارغ: لا مجلد.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>Name of the profile that says what the files become, and where they go.</source>
        <translation>اسم ملف التعريف الذي يحدد ما تصبح إليه الملفات ووجهتها.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>What they look like, without the extension: DICOM keywords in braces; * any letters, ? one.</source>
        <translation>شكلها دون الامتداد: كلمات DICOM أساسية بين قوسين متعرّجين؛ * أي حروف، ? حرف واحد.</translation>
    </message>
    <message>
        <source>Name of the worklist whose one matching order says whose a file is; empty: its name says all.</source>
        <translation>اسم قائمة العمل التي يحدد الطلب الوحيد المطابق فيها صاحب الملف؛ فارغ: اسمه يحدد كل شيء.</translation>
    </message>
    <message>
        <source>Clear when nobody is there</source>
        <translation>الإفراغ عند غياب المستخدم</translation>
    </message>
    <message>
        <source>After so long without key or mouse, list and form are emptied, after a warning; 0: never.</source>
        <translation>بعد هذه المدة دون مفتاح أو فأرة تُفرغ القائمة والنموذج، بعد تحذير؛ 0: أبدًا.</translation>
    </message>
    <message>
        <source>System user as operator</source>
        <translation>مستخدم النظام مشغِّلًا</translation>
    </message>
    <message>
        <source>Where nobody types an operator, write the account that is logged in as OperatorsName.</source>
        <translation>حيث لا يكتب أحد اسم مشغِّل، يُكتب الحساب المسجَّل دخوله في OperatorsName.</translation>
    </message>
    <message>
        <source>Key of the foot pedal</source>
        <translation>مفتاح دواسة القدم</translation>
    </message>
    <message>
        <source>Takes a picture in the camera's window; what the pedal sends, such as F9 or Space.</source>
        <translation>يلتقط صورة في نافذة الكاميرا؛ ما ترسله الدواسة، مثل F9 أو Space.</translation>
    </message>
    <message>
        <source>PIN of the settings</source>
        <translation>‏PIN الإعدادات</translation>
    </message>
    <message>
        <source>What is made of the PIN that opens the settings window; set it there, or by 'settings pin'.</source>
        <translation>ما يُنشأ من PIN الذي يفتح نافذة الإعدادات؛ عيّنه هناك، أو بـ 'settings pin'.</translation>
    </message>
    <message>
        <source>This workstation</source>
        <translation>محطة العمل هذه</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسَل</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>What a PACS sends here</source>
        <translation>ما يرسله PACS إلى هنا</translation>
    </message>
    <message>
        <source>Log and updates</source>
        <translation>السجل والتحديثات</translation>
    </message>
</context>
<context>
    <name>settings_default</name>
    <message>
        <source>Default: {value}.</source>
        <translation>الافتراضي: {value}.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>taken</name>
    <message>
        <source>{what}: yes</source>
        <translation>‏{what}: نعم</translation>
    </message>
    <message>
        <source>{what}: no</source>
        <translation>‏{what}: لا</translation>
    </message>
    <message>
        <source>{peer} takes: {what}.</source>
        <translation>يقبل {peer}: {what}.</translation>
    </message>
    <message>
        <source>{said} (Checked {when}.)</source>
        <translation>‏{said} (فُحص {when}.)</translation>
    </message>
</context>
<context>
    <name>takes</name>
    <message>
        <source>photos</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>photos as VL Photographic</source>
        <translation>صور كـ VL Photographic</translation>
    </message>
    <message>
        <source>uncompressed pictures</source>
        <translation>صور غير مضغوطة</translation>
    </message>
    <message>
        <source>video H.264</source>
        <translation>فيديو H.264</translation>
    </message>
    <message>
        <source>video H.264 as Video Photographic</source>
        <translation>فيديو H.264 كـ Video Photographic</translation>
    </message>
    <message>
        <source>video MPEG-2</source>
        <translation>فيديو MPEG-2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>3D models</source>
        <translation>نماذج ثلاثية الأبعاد</translation>
    </message>
    <message>
        <source>CDA documents</source>
        <translation>مستندات CDA</translation>
    </message>
</context>
<context>
    <name>zooming</name>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>ملاءمة للنافذة</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
</context>
</TS>
