using Microsoft.Extensions.Localization;

namespace OrchardCore.Infrastructure;

public class ResultError
{
    /// <summary>The name of the field that the message is about; empty for the whole.</summary>
    public string Key { get; set; } = string.Empty;

    public LocalizedString Message { get; set; } = new(string.Empty, string.Empty);
}
