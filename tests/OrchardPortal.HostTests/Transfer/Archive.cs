using System.IO.Compression;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Transfer;

/// <summary>Archives that editors upload and download.</summary>
internal static class Archive
{
    public static UploadedFile Of(string name, params (string Path, string Text)[] files) => Of(name, [.. files.Select(file => (file.Path, System.Text.Encoding.UTF8.GetBytes(file.Text)))]);

    public static UploadedFile Of(string name, IEnumerable<(string Path, byte[] Content)> files)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create))
        {
            foreach (var (path, content) in files)
            {
                using var entry = archive.CreateEntry(path).Open();
                entry.Write(content);
            }
        }

        return new UploadedFile(name, memory.ToArray(), "application/zip");
    }

    public static Dictionary<string, byte[]> Read(byte[] content)
    {
        using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);

        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var memory = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(memory);

            return memory.ToArray();
        });
    }
}
