using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

/// <summary>Positions made of a text, so that entries of the same sublevel stand in the order of the alphabet.</summary>
public static class NavigationExtensions
{
    public const string AdminMenuPositionPrefix = "am";

    public const string Separator = "-";

    public static string PrefixPosition(
        this string position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator) =>
        string.Concat(prefix, sublevel, separator, position);

    public static string PrefixPosition(
        this LocalizedString position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator) =>
        position.Value.PrefixPosition(sublevel, prefix, separator);
}
