using System.Text.Json;

namespace Tests.Shared.SiteHost;

/// <summary>One line of the site's log, as the console's JSON formatter writes it.</summary>
/// <param name="RequestId">Which request it belongs to: null for what works aside from requests, and where the log leaves scopes out.</param>
public sealed record LogEntry(string Level, string Category, string Message, string? Exception, string? RequestId)
{
    public bool IsTrouble => Level is "Warning" or "Error" or "Critical";

    /// <returns>Null for a line that is not of the log, such as the start message, or was cut off when the site was killed.</returns>
    public static LogEntry? Parse(string line)
    {
        if (!line.StartsWith('{'))
        {
            return null;
        }

        try
        {
            using var json = JsonDocument.Parse(line);
            var entry = json.RootElement;

            return new LogEntry(Text(entry, "LogLevel") ?? "", Text(entry, "Category") ?? "", Text(entry, "Message") ?? "", Text(entry, "Exception"), RequestOf(entry));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? RequestOf(JsonElement entry) => entry.TryGetProperty("Scopes", out var scopes)
        ? scopes.EnumerateArray().Where(scope => scope.ValueKind == JsonValueKind.Object).Select(scope => Text(scope, "RequestId")).FirstOrDefault(id => id is not null)
        : null;

    private static string? Text(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value.GetString() : null;

    public override string ToString() => $"{Level} {Category}: {Message} {Exception}";
}
