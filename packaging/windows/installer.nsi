; The installer for Windows, of the folder that packaging/build-bundle makes there:
;   makensis -DVERSION=1.2.3 -DBUNDLE=dist\sendtopacs -DOUT=dist\SendToPACS-1.2.3.exe packaging\windows\installer.nsi
; For this user alone by default, without asking for an administrator's rights; for everybody with /ALLUSERS.
; Silent: /S, with /D=C:\Folder last. Removal keeps settings and outbox, which are the user's.
; NOT TESTED on Windows: on Linux it is only shown that it compiles.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh

!ifndef VERSION | BUNDLE | OUT
    !error "Give -DVERSION=, -DBUNDLE= and -DOUT="
!endif
!define NAME "SendToPACS"
!define PROGID "SendToPACS.File"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir ""
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME} installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey LegalCopyright "The SendToPACS developers; GPL-3.0-or-later as a whole"

!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\sendtopacs-window.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Italian"
!insertmacro MUI_LANGUAGE "Polish"
!insertmacro MUI_LANGUAGE "Lithuanian"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "Arabic"

Var ForAll

!macro ChooseContext
    SetRegView 64
    ${If} $ForAll == "1"
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
    ${EndIf}
!macroend

Function .onInit
    StrCpy $ForAll "0"
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/ALLUSERS" $R1
    ${IfNot} ${Errors}
        UserInfo::GetAccountType
        Pop $R2
        ${If} $R2 != "Admin"
            MessageBox MB_ICONSTOP "Installing for everybody needs an administrator: start this from an elevated prompt." /SD IDOK
            SetErrorLevel 740
            Quit
        ${EndIf}
        StrCpy $ForAll "1"
    ${EndIf}
    !insertmacro ChooseContext
    ; An upgrade goes where the older version is.
    ${If} $INSTDIR == ""
        ReadRegStr $INSTDIR SHCTX "${UNINSTALL}" "InstallLocation"
    ${EndIf}
    ${If} $INSTDIR == ""
        ${If} $ForAll == "1"
            StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
        ${Else}
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
        ${EndIf}
    ${EndIf}
FunctionEnd

; Offered under 'Open with', never made the program that opens such files.
!macro OpenWith EXTENSION
    WriteRegStr SHCTX "Software\Classes\${EXTENSION}\OpenWithProgids" "${PROGID}" ""
!macroend
!macro NoOpenWith EXTENSION
    DeleteRegValue SHCTX "Software\Classes\${EXTENSION}\OpenWithProgids" "${PROGID}"
!macroend
!macro EachExtension DO
    !insertmacro ${DO} ".jpg"
    !insertmacro ${DO} ".jpeg"
    !insertmacro ${DO} ".png"
    !insertmacro ${DO} ".tif"
    !insertmacro ${DO} ".tiff"
    !insertmacro ${DO} ".heic"
    !insertmacro ${DO} ".mp4"
    !insertmacro ${DO} ".mov"
    !insertmacro ${DO} ".mpg"
    !insertmacro ${DO} ".pdf"
    !insertmacro ${DO} ".dcm"
!macroend

Section "Install"
    ; Of an older version nothing may stay: its libraries would be loaded.
    RMDir /r "$INSTDIR\_internal"
    SetOutPath "$INSTDIR"
    File /r "${BUNDLE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    WriteINIStr "$INSTDIR\install.ini" "install" "all" "$ForAll"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\sendtopacs-window.exe"

    WriteRegStr SHCTX "Software\Classes\${PROGID}" "" "Send with ${NAME}"
    WriteRegStr SHCTX "Software\Classes\${PROGID}\shell\open\command" "" '"$INSTDIR\sendtopacs-window.exe" "%1"'
    !insertmacro EachExtension OpenWith
    ; sendtopacs://open?patient-id=... opens the window with the patient looked up.
    WriteRegStr SHCTX "Software\Classes\sendtopacs" "" "URL:${NAME}"
    WriteRegStr SHCTX "Software\Classes\sendtopacs" "URL Protocol" ""
    WriteRegStr SHCTX "Software\Classes\sendtopacs\shell\open\command" "" '"$INSTDIR\sendtopacs-window.exe" "%1"'
    WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\sendtopacs.exe" "" "$INSTDIR\sendtopacs.exe"

    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\sendtopacs-window.exe"
    WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The SendToPACS developers"
    WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
SectionEnd

Function un.onInit
    ReadINIStr $ForAll "$INSTDIR\install.ini" "install" "all"
    !insertmacro ChooseContext
FunctionEnd

Section "Uninstall"
    !insertmacro EachExtension NoOpenWith
    DeleteRegKey SHCTX "Software\Classes\${PROGID}"
    DeleteRegKey SHCTX "Software\Classes\sendtopacs"
    DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\sendtopacs.exe"
    DeleteRegKey SHCTX "${UNINSTALL}"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\sendtopacs.exe"
    Delete "$INSTDIR\sendtopacs-window.exe"
    Delete "$INSTDIR\install.ini"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
SectionEnd
