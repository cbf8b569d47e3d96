using System.Text.Json;

namespace Relevance;

/// <summary>Asks a running demo site what it shows while one types.</summary>
public static class Asking
{
    /// <summary>How many results count: as many as are suggested for a subject.</summary>
    public const int First = 4;

    public static async Task<IReadOnlyList<JudgedQuery>> ReadAsync(string file)
    {
        await using var stream = File.OpenRead(file);

        return (await JsonSerializer.DeserializeAsync<List<JudgedQuery>>(stream, JsonSerializerOptions.Web))!;
    }

    /// <summary>The slugs of what is shown, best first.</summary>
    public static async Task<IReadOnlyList<string>> AskAsync(HttpClient site, JudgedQuery query)
    {
        var address = (query.Kind == "subject" ? "/articles/suggest?subject=" : "/search/suggest?q=") + Uri.EscapeDataString(query.Query);
        using var answer = await JsonDocument.ParseAsync(await site.GetStreamAsync(address));

        return [.. answer.RootElement.GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("url").GetString()!.Split('?')[0].Split('/')[^1])];
    }
}
