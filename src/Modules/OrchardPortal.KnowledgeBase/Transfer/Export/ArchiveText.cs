using System.IO.Compression;
using System.Text;

namespace OrchardPortal.KnowledgeBase.Transfer.Export;

internal static class ArchiveText
{
    /// <summary>Adds a file with this text.</summary>
    public static async Task WriteTextAsync(this ZipArchive archive, string path, string text)
    {
        await using var entry = await archive.CreateEntry(path).OpenAsync();
        await entry.WriteAsync(Encoding.UTF8.GetBytes(text));
    }
}
