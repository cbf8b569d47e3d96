using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The customer's ticket list (requirements 68 to 73).</summary>
public class TicketListViewModel : ShapeViewModel
{
    public TicketListViewModel()
        : base("TicketList")
    {
    }

    public string Title { get; set; } = string.Empty;

    public IReadOnlyList<TicketRowViewModel> Rows { get; set; } = [];

    public IReadOnlyList<ColumnViewModel> Columns { get; set; } = [];

    public PagerViewModel Pager { get; set; } = new();

    /// <summary>all, open or closed.</summary>
    public string Status { get; set; } = "all";

    public string Query { get; set; } = string.Empty;

    /// <summary>mine or organization.</summary>
    public string View { get; set; } = "mine";

    public string Sort { get; set; } = string.Empty;

    public IReadOnlyList<OptionViewModel> StatusOptions { get; set; } = [];

    /// <summary>Empty when customers see only their own tickets.</summary>
    public IReadOnlyList<OptionViewModel> ViewOptions { get; set; } = [];

    public string ListUrl { get; set; } = string.Empty;

    /// <summary>The same list as a file for spreadsheets; empty when that is not offered.</summary>
    public string ExportUrl { get; set; } = string.Empty;

    /// <summary>The stream that tells when something in the list changes; empty for staff, who have no tickets.</summary>
    public string LiveUrl { get; set; } = string.Empty;

    public string NewTicketUrl { get; set; } = string.Empty;

    /// <summary>The list without filter and search.</summary>
    public string ClearUrl { get; set; } = string.Empty;

    /// <summary>Whether a filter or a search narrows the list.</summary>
    public bool IsFiltered { get; set; }

    /// <summary>Whether rows name who asked.</summary>
    public bool ShowRequester { get; set; }

    /// <summary>Whether the visitor is staff without tickets of their own.</summary>
    public bool IsStaff { get; set; }

    public string InboxUrl { get; set; } = string.Empty;
}
