using System.Text.RegularExpressions;

namespace Sapling.Tests.Api;

/// <summary>Takes documentation ids apart.</summary>
internal static partial class DocumentationId
{
    /// <summary>"A.B.C(X) -> Y" is member "C(X) -> Y" of type "A.B".</summary>
    public static (string Type, string Member) SplitMember(string id)
    {
        var end = id.IndexOfAny(['(', ' ']);
        var dot = id.LastIndexOf('.', end < 0 ? id.Length - 1 : end);
        return (id[..dot], id[(dot + 1)..]);
    }

    /// <summary>"A.B{X,Y}" is made of "A.B`2".</summary>
    public static string Definition(string type)
    {
        var brace = type.IndexOf('{');
        return brace < 0 ? type : $"{type[..brace]}`{Arguments(type).Count}";
    }

    public static List<string> Arguments(string type)
    {
        var brace = type.IndexOf('{');
        return brace < 0 ? [] : SplitArguments(type[(brace + 1)..type.LastIndexOf('}')]);
    }

    /// <summary>Splits at the commas that are outside of braces.</summary>
    public static List<string> SplitArguments(string list)
    {
        var parts = new List<string>();
        var (depth, start) = (0, 0);
        for (var index = 0; index < list.Length; index++)
        {
            depth += list[index] switch { '{' or '(' => 1, '}' or ')' => -1, _ => 0 };
            if (list[index] == ',' && depth == 0)
            {
                parts.Add(list[start..index].Trim());
                start = index + 1;
            }
        }

        parts.Add(list[start..].Trim());
        return parts;
    }

    /// <summary>Puts arguments in the place of the parameters of a type.</summary>
    public static string Substitute(string id, IReadOnlyList<string> arguments)
        => arguments.Count == 0 ? id : TypeParameter().Replace(id, match
            => int.Parse(match.Groups[1].Value) is var index && index < arguments.Count ? arguments[index] : match.Value);

    /// <summary>Fills the arities of a type, and of those that it is nested in, with arguments.</summary>
    public static string Instantiate(string definition, IReadOnlyList<string> arguments)
    {
        var used = 0;
        return Arity().Replace(definition, match =>
        {
            var count = int.Parse(match.Groups[1].Value);
            var filled = string.Join(',', arguments.Skip(used).Take(count));
            used += count;
            return $"{{{filled}}}";
        });
    }

    [GeneratedRegex(@"(?<![`\w])`(\d+)")]
    private static partial Regex TypeParameter();

    [GeneratedRegex(@"(?<=\w)`(\d+)")]
    private static partial Regex Arity();
}
