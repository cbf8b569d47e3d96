using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>What the form for a new ticket posts. Which of the values count is for the form's definition to say.</summary>
public class NewTicketInput
{
    public string? FormKey { get; set; }

    /// <summary>The number of the closed ticket that the new one goes on from.</summary>
    public long? Follows { get; set; }

    /// <summary>All that was typed, by the fields' ids.</summary>
    public IReadOnlyDictionary<string, string> Values { get; set; } = new Dictionary<string, string>();

    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    /// <summary>A form that goes on from a closed ticket.</summary>
    public static NewTicketInput Following(long number, string subject, string? description = null) => new()
    {
        Follows = number,
        Values = new Dictionary<string, string>
        {
            [nameof(SupportFormFieldKind.Subject)] = subject,
            [nameof(SupportFormFieldKind.Description)] = description ?? string.Empty,
        },
    };

    public static NewTicketInput Read(IFormCollection form) => new()
    {
        FormKey = form[nameof(FormKey)],
        Follows = long.TryParse(form[nameof(Follows)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
        Values = form.ToDictionary(field => field.Key, field => field.Value.FirstOrDefault() ?? string.Empty, StringComparer.Ordinal),
        Files = [.. form.Files.Where(file => file.Name == nameof(Files))],
    };
}
