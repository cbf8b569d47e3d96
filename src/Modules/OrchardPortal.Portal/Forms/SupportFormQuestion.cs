using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Portal.Forms;

/// <summary>A field of a form as it is asked of one visitor, in their language.</summary>
public sealed record SupportFormQuestion
{
    public required SupportFormField Field { get; init; }

    public required string Label { get; init; }

    public string Help { get; init; } = string.Empty;

    /// <summary>How it is asked, a name of <see cref="SupportFormInputs"/>.</summary>
    public required string Input { get; init; }

    public bool IsRequired { get; init; }

    /// <summary>What may be chosen.</summary>
    public IReadOnlyList<TicketPropertyOption> Options { get; init; } = [];

    /// <summary>Longest answer, in characters.</summary>
    public int MaxLength { get; init; }

    public string Id => Field.Id;

    public SupportFormFieldKind Kind => Field.Kind;
}
