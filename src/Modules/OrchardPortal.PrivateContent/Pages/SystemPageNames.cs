using System.Text.RegularExpressions;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>The names of shapes and alternates that system pages are shown by.</summary>
internal static partial class SystemPageNames
{
    public const string Shape = "SystemPage";

    /// <summary>What the theme's looks begin with: templates that stand around the page's own.</summary>
    public const string Frame = "SystemPageFrame__";

    /// <summary>The look of pages for which nobody chose another.</summary>
    public const string FirstLook = "Card";

    public const int OwnNameMaxLength = 40;

    private const string Prefix = Shape + "__";
    private const string EditedPrefix = "SystemPageEdited__";

    public static string Of(string kind) => Prefix + kind;

    public static string Of(string kind, string? template) => template is null ? Of(kind) : $"{Of(kind)}__{template}";

    /// <summary>Stands for what the owner wrote for a page; <see cref="EditedPageResolver"/> knows it.</summary>
    public static string Edited(string kind, string? template) => EditedPrefix + Of(kind, template)[Prefix.Length..];

    /// <returns>The alternates of the owner's templates that may be meant, the most specific first; none when it is no such name.</returns>
    public static IEnumerable<string> EditedTemplates(string shapeType)
    {
        if (shapeType.StartsWith(EditedPrefix, StringComparison.Ordinal))
        {
            var rest = shapeType[EditedPrefix.Length..];
            yield return Prefix + rest;

            if (rest.IndexOf("__", StringComparison.Ordinal) is > 0 and var end)
            {
                yield return Prefix + rest[..end];
            }
        }
    }

    public static bool IsEdited(string shapeType) => shapeType.StartsWith(EditedPrefix, StringComparison.Ordinal);

    /// <summary>Whether an own template may be called so: names of shapes are plain.</summary>
    public static bool IsOwnName(string? name) => name is { Length: <= OwnNameMaxLength } && OwnName().IsMatch(name);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex OwnName();
}
