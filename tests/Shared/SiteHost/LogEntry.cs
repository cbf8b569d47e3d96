using System.Text.Json;

namespace Tests.Shared.SiteHost;

/// <summary>One line of the site's log, as the console's JSON formatter writes it.</summary>
public sealed record LogEntry(string Level, string Category, string Message, string? Exception)
{
    public bool IsTrouble => Level is "Warning" or "Error" or "Critical";

    /// <returns>Null for a line that is not of the log, such as the start message.</returns>
    public static LogEntry? Parse(string line)
    {
        if (!line.StartsWith('{'))
        {
            return null;
        }

        using var json = JsonDocument.Parse(line);
        return new LogEntry(Text("LogLevel") ?? "", Text("Category") ?? "", Text("Message") ?? "", Text("Exception"));

        string? Text(string name) => json.RootElement.TryGetProperty(name, out var value) ? value.GetString() : null;
    }

    public override string ToString() => $"{Level} {Category}: {Message} {Exception}";
}
