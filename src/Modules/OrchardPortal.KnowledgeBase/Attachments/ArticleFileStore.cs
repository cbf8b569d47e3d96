using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.FileStorage.FileSystem;

namespace OrchardPortal.KnowledgeBase.Attachments;

/// <summary>The folder <c>ArticleFiles</c> among the site's own data: nothing in it is served but through the article.</summary>
internal sealed class ArticleFileStore(IOptions<ShellOptions> options, ShellSettings settings, ILogger<FileSystemStore> logger)
    : FileSystemStore(Folder(options.Value, settings), logger)
{
    private static string Folder(ShellOptions options, ShellSettings settings)
    {
        var folder = Path.Combine(options.ShellsApplicationDataPath, options.ShellsContainerName, settings.Name, "ArticleFiles");
        Directory.CreateDirectory(folder);

        return folder;
    }
}
