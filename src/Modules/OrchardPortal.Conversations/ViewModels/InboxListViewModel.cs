using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>The agents' list with its filters and forms.</summary>
public sealed class InboxListViewModel : ShapeViewModel
{
    /// <summary>The forms that post: the page gives each its anti-forgery token, which is no part of the list.</summary>
    public const string SeveralForm = "inbox-several";
    public const string KeepViewForm = "inbox-keep-view";
    public const string RemoveViewForm = "inbox-remove-view";

    public InboxListViewModel()
        : base("InboxList")
    {
    }

    public InboxQuery Query { get; set; } = new();

    public IReadOnlyList<InboxLink> Filters { get; set; } = [];

    /// <summary>What agents kept.</summary>
    public IReadOnlyList<InboxLink> Views { get; set; } = [];

    /// <summary>The name of the view that is shown; null for none.</summary>
    public string? ViewName { get; set; }

    /// <summary>Rules that the address brings; each leads to the list without it.</summary>
    public IReadOnlyList<InboxLink> Narrows { get; set; } = [];

    public bool MayChangeView { get; set; }

    /// <summary>A view that could not be kept.</summary>
    public InboxViewDraft Draft { get; set; } = InboxViewDraft.None;

    public IReadOnlyList<InboxColumn> Columns { get; set; } = [];

    public IReadOnlyList<InboxRow> Rows { get; set; } = [];

    /// <summary>The stages of all pipelines, for the filter and for moving tickets.</summary>
    public IReadOnlyList<SelectListItem> Places { get; set; } = [];

    public IReadOnlyList<SelectListItem> Priorities { get; set; } = [];

    public IReadOnlyList<SelectListItem> Agents { get; set; } = [];

    /// <summary>Such as “1,000+”.</summary>
    public string Total { get; set; } = "";

    public int From { get; set; }

    public int To { get; set; }

    public string? PreviousUrl { get; set; }

    public string? NextUrl { get; set; }

    /// <summary>This list, where an action comes back to.</summary>
    public string Address { get; set; } = "";
}
