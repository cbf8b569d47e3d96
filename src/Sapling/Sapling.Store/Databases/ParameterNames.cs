namespace Sapling.Store.Databases;

/// <summary>The names <c>@p0</c>, <c>@p1</c>, …, each made once.</summary>
internal static class ParameterNames
{
    private static readonly string[] _names = [.. Enumerable.Range(0, 256).Select(index => $"@p{index}")];

    public static string Get(int index) => index < _names.Length ? _names[index] : $"@p{index}";
}
