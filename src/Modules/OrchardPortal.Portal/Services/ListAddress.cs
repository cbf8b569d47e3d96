using System.Globalization;
using System.Text;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>
/// The list's choice as the address keeps it. What the address gets wrong falls back to the default; what is the default is
/// left out of it.
/// </summary>
public sealed record ListAddress(string Root, TicketStatusFilter Status, string Query, string View, TicketSort Sort, int Page)
{
    public const int QueryMaxLength = 200;

    /// <summary>Reads the query string.</summary>
    public static ListAddress Parse(string root, TicketListInput input)
    {
        var query = string.Concat((input.Q ?? string.Empty).Where(c => !char.IsControl(c))).Trim();

        return new ListAddress(
            root,
            input.Status switch
            {
                "open" => TicketStatusFilter.Open,
                "closed" => TicketStatusFilter.Closed,
                _ => TicketStatusFilter.All,
            },
            query.Length <= QueryMaxLength ? query : query[..QueryMaxLength],
            input.View == TicketView.Organization ? TicketView.Organization : TicketView.Mine,
            TicketSort.Parse(input.Sort),
            int.TryParse(input.Page, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1);
    }

    /// <summary>The value of a status in the address.</summary>
    public static string StatusValue(TicketStatusFilter status) => status switch
    {
        TicketStatusFilter.Open => "open",
        TicketStatusFilter.Closed => "closed",
        _ => "all",
    };

    /// <summary>Whether the list shows less than all tickets of its view.</summary>
    public bool IsFiltered => Status != TicketStatusFilter.All || Query.Length > 0;

    public string Url => Write(Root);

    /// <summary>Where the same choice is saved as a file; all pages of it.</summary>
    public string ExportUrl => (this with { Page = 1 }).Write(Root + "/export.csv");

    private string Write(string path)
    {
        var url = new StringBuilder(path);
        var separator = '?';

        Add("status", Status == TicketStatusFilter.All ? string.Empty : StatusValue(Status));
        Add("q", Query);
        Add("view", View == TicketView.Mine ? string.Empty : View);
        Add("sort", Sort == TicketSort.Default ? string.Empty : Sort.ToString());
        Add("page", Page == 1 ? string.Empty : Page.ToString(CultureInfo.InvariantCulture));

        return url.ToString();

        void Add(string name, string value)
        {
            if (value.Length > 0)
            {
                url.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
                separator = '&';
            }
        }
    }
}
