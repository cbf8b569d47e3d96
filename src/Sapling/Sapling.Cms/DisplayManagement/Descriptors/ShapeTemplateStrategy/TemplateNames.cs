namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>
/// Which shape a template is for, by its path: <c>-</c> stands for <c>__</c>, <c>.</c> for <c>_</c>, and what follows the last dot
/// is a display type that belongs to the type, not to the alternate. <c>Views/Content-Article.Summary.liquid</c> is for
/// <c>Content_Summary__Article</c>, <c>Views/Parts/Title.liquid</c> for <c>Parts_Title</c>.
/// </summary>
internal static class TemplateNames
{
    private const string Root = "Views";

    private static readonly string[] _folders = ["", "Items", "Parts", "Fields", "Elements"];

    /// <param name="path">Relative to the module, without the file's extension.</param>
    /// <returns>Null for a view that is no shape template, such as a controller's.</returns>
    public static string? ShapeType(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? string.Empty : path[..slash];
        var name = path[(slash + 1)..];
        if (!folder.StartsWith(Root, StringComparison.Ordinal) || name.Length == 0 || name.StartsWith("_View", StringComparison.Ordinal))
        {
            return null;
        }

        var subfolder = folder == Root ? string.Empty : folder[Root.Length..].TrimStart('/');
        if (folder.Length > Root.Length && folder[Root.Length] != '/' || !_folders.Contains(subfolder, StringComparer.Ordinal))
        {
            return null;
        }

        var leader = subfolder is "" or "Items" ? string.Empty : subfolder + "_";
        var dash = name.LastIndexOf('-');
        var dot = name.LastIndexOf('.');
        if (dot <= 0 || dot < dash)
        {
            return leader + Normalize(name);
        }

        var shapeType = leader + Normalize(name[..dot]);
        var displayType = name[(dot + 1)..];
        var alternate = shapeType.IndexOf("__", StringComparison.Ordinal);
        return alternate <= 0 ? $"{shapeType}_{displayType}" : $"{shapeType[..alternate]}_{displayType}{shapeType[alternate..]}";
    }

    private static string Normalize(string name) =>
        name.Replace("--", "__", StringComparison.Ordinal).Replace("-", "__", StringComparison.Ordinal).Replace('.', '_');
}
