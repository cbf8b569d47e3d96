using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage.FileSystem;

namespace OrchardPortal.Conversations.Services;

/// <summary>The folder <c>Attachments</c> among the site's own data.</summary>
internal sealed class AttachmentFileStore(IOptions<ShellOptions> options, ShellSettings settings, ILogger<FileSystemStore> logger)
    : FileSystemStore(Folder(options.Value, settings), logger), IAttachmentFileStore
{
    private static string Folder(ShellOptions options, ShellSettings settings)
    {
        var folder = Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, settings.Name, "Attachments");
        Directory.CreateDirectory(folder);
        return folder;
    }
}
