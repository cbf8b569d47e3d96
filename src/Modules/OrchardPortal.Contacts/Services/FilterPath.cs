using System.Globalization;

namespace OrchardPortal.Contacts.Services;

/// <summary>
/// Where a group or a rule stands in the fields of a filter editor: <c>g0.r2</c> is the third rule in the first group.
/// </summary>
public static class FilterPath
{
    public static string Join(string path, string segment) => path.Length == 0 ? segment : $"{path}.{segment}";

    /// <summary>The group around it; empty for the outermost.</summary>
    public static string Parent(string path) => path.Contains('.', StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : "";

    /// <summary>Its number among its kind; -1 for what is no segment.</summary>
    public static int Index(string segment) =>
        segment.Length is > 1 and <= 4 && int.TryParse(segment.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;

    /// <summary>The segments of a kind, <c>g</c> or <c>r</c>, at a depth of the paths, in their order.</summary>
    public static IEnumerable<string> Segments(char kind, IEnumerable<string[]> paths, int depth) => paths
        .Where(path => path.Length > depth + 1 && path[depth].Length > 1 && path[depth][0] == kind && Index(path[depth]) >= 0)
        .Select(path => path[depth]).Distinct().OrderBy(Index);

    /// <summary>The group at a path; null when there is none.</summary>
    /// <param name="groupsOf">The groups within a group.</param>
    public static T? GroupAt<T>(T filter, string path, Func<T, IReadOnlyList<T>> groupsOf)
        where T : class
    {
        var group = filter;
        foreach (var segment in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var groups = groupsOf(group);
            if (segment[0] != 'g' || Index(segment) is not (>= 0 and var inner) || inner >= groups.Count)
            {
                return null;
            }

            group = groups[inner];
        }

        return group;
    }
}
