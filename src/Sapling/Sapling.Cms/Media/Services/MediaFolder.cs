using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace OrchardCore.Media.Services;

/// <summary>Where on the disk the media library is.</summary>
internal sealed class MediaFolder
{
    public MediaFolder(IOptions<ShellOptions> shell, IOptions<MediaOptions> media, ShellSettings settings)
    {
        Path = System.IO.Path.Combine(shell.Value.ShellsApplicationDataPath, shell.Value.ShellsContainerName, settings.Name, media.Value.AssetsPath);
        Directory.CreateDirectory(Path);
    }

    public string Path { get; }
}
