# Builds the product for Windows: installer\build.ps1 [image|msi]. Needs JDK 17 with jpackage, Maven, and for the .msi
# WiX 3. The results stand in target\installer.
param([ValidateSet('image', 'msi')][string] $Kind = 'msi')
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$work = 'target\installer'
$image = "$work\graftwork"
$appInput = "$work\input"
$version = [regex]::Match((Get-Content -Raw pom.xml), '(?m)^  <version>([0-9.]+)').Groups[1].Value

function Invoke-Tool {
    param([string] $Tool, [string[]] $Arguments)
    & $Tool @Arguments
    if ($LASTEXITCODE -ne 0) { throw "$Tool ended with $LASTEXITCODE" }
}

# Puts the libraries in a jar where JavaFX looks for its own on Windows: in bin, beside lib.
function Expand-Libraries {
    param([string] $Jar, [string] $Part)
    $folder = New-Item -ItemType Directory "$appInput\unpacking"
    Push-Location $folder
    try { Invoke-Tool jar (@('xf', $Jar) + @($Part | Where-Object { $_ })) } finally { Pop-Location }
    Get-ChildItem $folder -Recurse -Filter *.dll | Move-Item -Destination "$appInput\bin" -Force
    Remove-Item -Recurse $folder
}

# An .ico that holds one PNG, as Windows Vista and later take it.
function Write-Icon {
    param([string] $Png, [string] $Ico)
    $bytes = [IO.File]::ReadAllBytes((Resolve-Path $Png))
    $stream = [IO.MemoryStream]::new()
    $writer = [IO.BinaryWriter]::new($stream)
    foreach ($word in 0, 1, 1) { $writer.Write([uint16] $word) }      # reserved, icon, one picture
    foreach ($byte in 0, 0, 0, 0) { $writer.Write([byte] $byte) }     # 256 by 256, no palette, reserved
    foreach ($word in 1, 32) { $writer.Write([uint16] $word) }        # planes, bits
    $writer.Write([uint32] $bytes.Length)
    $writer.Write([uint32] 22)                                        # where the picture begins
    $writer.Write($bytes)
    [IO.File]::WriteAllBytes((Join-Path (Get-Location) $Ico), $stream.ToArray())
}

Invoke-Tool mvn.cmd @('-B', '-ntp', '-q', 'package', '-DskipTests')
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory $appInput | Out-Null
Copy-Item -Recurse target\graftwork\* $appInput
New-Item -ItemType Directory "$appInput\bin" | Out-Null
Get-ChildItem "$appInput\lib\javafx-graphics-*-*.jar" | ForEach-Object { Expand-Libraries $_.FullName }
Get-ChildItem "$appInput\lib\jna-*.jar" | ForEach-Object { Expand-Libraries $_.FullName 'com/sun/jna/win32-x86-64' }
# The jar with TensorFlow's library holds nothing else, and would double the product's size.
Get-ChildItem "$appInput\lib\tensorflow-core-native-*-*-*.jar" | ForEach-Object {
    Expand-Libraries $_.FullName
    Remove-Item $_.FullName
}
Write-Icon assets\icons\graftwork-256.png "$work\graftwork.ico"

# Two launchers: a Windows program either has a console or has none.
Invoke-Tool jpackage @(
    '@installer/jpackage.options', '--type', 'app-image', '--dest', $work, '--input', $appInput,
    '--app-version', $version, '--icon', "$work\graftwork.ico",
    '--add-launcher', 'graftwork-console=installer\windows\console.properties',
    '--java-options', '-Djava.library.path=$APPDIR\bin', '--java-options', '-Djna.boot.library.path=$APPDIR\bin')
Remove-Item -Recurse $appInput
Invoke-Tool "$image\runtime\bin\java.exe" @(
    '-Xshare:dump', '-Xlog:disable', "-XX:SharedArchiveFile=$image\app\graftwork.jsa")

if ($Kind -eq 'msi') {
    Invoke-Tool jpackage @(
        '--type', 'msi', '--dest', $work, '--app-image', $image, '--name', 'Graftwork', '--app-version', $version,
        '--vendor', 'Graftwork', '--description', 'A workbench for learning transfer learning by doing it',
        '--license-file', 'LICENSE',
        '--file-associations', 'installer\pack.properties', '--file-associations', 'installer\project.properties',
        '--win-menu', '--win-menu-group', 'Graftwork', '--win-shortcut', '--win-dir-chooser', '--win-per-user-install',
        '--win-upgrade-uuid', 'e86e9394-d967-48b8-9d77-d7554925f977')
}
Get-ChildItem $work
