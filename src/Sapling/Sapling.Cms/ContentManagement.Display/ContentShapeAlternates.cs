using System.Collections.Concurrent;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The further names under which a theme may have a template for an item, from the general to the special.</summary>
internal static class ContentShapeAlternates
{
    private static readonly ConcurrentDictionary<(string, string, string), string[]> _display = new();
    private static readonly ConcurrentDictionary<(string, string), string[]> _editor = new();

    internal static string[] Display(string stereotype, string contentType, string displayType)
        => _display.GetOrAdd((stereotype, contentType, displayType), static key =>
        {
            var (stereotype, contentType, displayType) = key;
            List<string> alternates = stereotype == "Content" ? [] : [$"Content_{displayType}"];
            alternates.AddRange([$"{stereotype}_{displayType}", $"{stereotype}__{contentType}", $"{stereotype}_{displayType}__{contentType}"]);
            return [.. alternates];
        });

    internal static string[] Editor(string stereotype, string contentType)
        => _editor.GetOrAdd((stereotype, contentType), static key =>
        {
            var (stereotype, contentType) = key;
            List<string> alternates = stereotype == "Content" ? [] : ["Content_Edit"];
            alternates.Add($"{stereotype}_Edit__{contentType}");
            return [.. alternates];
        });
}
