using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace Sapling.Tests.Api;

/// <summary>The public API of the real Orchard Core, YesSql and Fluid, as documentation ids of ECMA-334 annex D.</summary>
internal sealed class RealApi
{
    private readonly Dictionary<string, string[]> _bases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _members = new(StringComparer.Ordinal);

    private RealApi(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var id = line[2..];
            if (line.StartsWith("T:", StringComparison.Ordinal))
            {
                var parts = id.Split(" : ", 2);
                _bases[parts[0]] = parts.Length == 1 ? [] : [.. DocumentationId.SplitArguments(parts[1])];
            }
            else
            {
                var (type, member) = DocumentationId.SplitMember(id);
                if (!_members.TryGetValue(type, out var members))
                {
                    _members[type] = members = [];
                }

                members.Add(member);
            }
        }
    }

    public static RealApi Load([CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "../../api/orchard-core-3.0.1.api.txt.gz");
        using var file = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        return new RealApi(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    public bool HasType(string type) => _bases.ContainsKey(type);

    /// <summary>The members that a type declares itself.</summary>
    public IReadOnlyList<string> Members(string type) => _members.TryGetValue(type, out var members) ? members : [];

    /// <summary>Whether a type, or a base or interface of it, has a member.</summary>
    public bool HasMember(string type, string member) => HasMember(type, [], member);

    /// <summary>Whether every base of a type is in the list, so that a member that is not found does not exist.</summary>
    public bool KnowsAllBases(string type)
        => HasType(type) && _bases[type].Select(DocumentationId.Definition).All(parent => parent == "System.Object" || !IsListed(parent) || KnowsAllBases(parent))
            && _bases[type].Select(DocumentationId.Definition).All(parent => IsListed(parent) || parent.StartsWith("System.", StringComparison.Ordinal));

    private static bool IsListed(string type)
        => type.StartsWith("OrchardCore.", StringComparison.Ordinal) || type.StartsWith("YesSql.", StringComparison.Ordinal)
            || type.StartsWith("Fluid.", StringComparison.Ordinal);

    private bool HasMember(string type, string[] arguments, string member)
        => Members(type).Any(candidate => candidate == member || DocumentationId.Substitute(candidate, arguments) == member)
            || (_bases.TryGetValue(type, out var parents) && parents.Any(parent => HasMember(
                DocumentationId.Definition(parent),
                [.. DocumentationId.Arguments(parent).Select(argument => DocumentationId.Substitute(argument, arguments))],
                member)));
}
