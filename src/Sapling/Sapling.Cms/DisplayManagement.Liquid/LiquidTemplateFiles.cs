using System.Collections.Concurrent;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Templates that modules and themes ship, parsed once and again when their file changes.</summary>
internal sealed class LiquidTemplateFiles(LiquidViewParser parser)
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <param name="files">Where the path is looked up.</param>
    /// <param name="path">From the root of <paramref name="files"/>.</param>
    public async ValueTask<LiquidTemplateFile> GetAsync(IFileProvider files, string path)
    {
        if (_entries.TryGetValue(path, out var entry) && !entry.Changed.HasChanged)
        {
            return entry.File;
        }

        // Watched before it is read, so that no change is missed between the two.
        var changed = files.Watch(path);
        var file = files.GetFileInfo(path);
        if (!file.Exists)
        {
            throw new FileNotFoundException($"The template '{path}' does not exist.", path);
        }

        using var reader = new StreamReader(file.CreateReadStream());
        var template = LiquidRendering.Parse(parser, await reader.ReadToEndAsync(), path);
        entry = new Entry(new LiquidTemplateFile(template, ViewName(path)), changed);
        _entries[path] = entry;
        return entry.File;
    }

    private static string ViewName(string path)
    {
        const string Areas = "Areas/";
        path = path.TrimStart('/');
        path = path.StartsWith(Areas, StringComparison.Ordinal) ? path[Areas.Length..] : path;
        return Path.ChangeExtension(path, null).Replace('/', '.');
    }

    private sealed record Entry(LiquidTemplateFile File, IChangeToken Changed);
}
