using OrchardCore.DisplayManagement;

namespace OrchardPortal.Tickets.ViewModels;

/// <summary>The shape <c>TicketFilterGroup</c>: rules and groups of which all or any must hold.</summary>
public class TicketFilterGroupViewModel
{
    public string Prefix { get; set; } = "";

    /// <summary>Below the prefix; empty for the filter itself.</summary>
    public string Path { get; set; } = "";

    public bool MatchAny { get; set; }

    /// <summary>Shapes <c>TicketFilterRule</c>.</summary>
    public IReadOnlyList<IShape> Rules { get; set; } = [];

    /// <summary>Shapes <c>TicketFilterGroup</c>.</summary>
    public IReadOnlyList<IShape> Groups { get; set; } = [];

    /// <summary>Whether another group fits in.</summary>
    public bool MayNest { get; set; }

    /// <summary>Whether one goes on with this group.</summary>
    public bool HasFocus { get; set; }

    /// <summary>Before the names of the group's fields.</summary>
    public string Name => Path.Length == 0 ? Prefix : $"{Prefix}.{Path}";
}
