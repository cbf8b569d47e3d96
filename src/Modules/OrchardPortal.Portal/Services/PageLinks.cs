using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Which pages a list links to: the first, the last, and those around the one shown.</summary>
public static class PageLinks
{
    private const int Around = 2;

    public static PagerViewModel Of(TicketPage page, Func<int, string> url) => new()
    {
        Page = page.Page,
        PageCount = page.PageCount,
        Total = page.Total,
        TotalIsLeast = page.TotalIsLeast,
        From = page.From,
        To = page.To,
        PreviousUrl = page.Page > 1 ? url(page.Page - 1) : null,
        NextUrl = page.HasNext ? url(page.Page + 1) : null,
        Pages = page.PageCount > 1 ? Numbers(page.Page, page.PageCount).Select(number => new PageLinkViewModel
        {
            Number = number,
            Url = number > 0 ? url(number) : string.Empty,
            Selected = number == page.Page,
        }).ToList() : [],
    };

    /// <summary>Page numbers in order; 0 stands for a gap.</summary>
    public static IEnumerable<int> Numbers(int page, int count)
    {
        var last = 0;

        for (var number = 1; number <= count; number++)
        {
            if (number != 1 && number != count && Math.Abs(number - page) > Around)
            {
                continue;
            }

            if (number - last > 1)
            {
                yield return 0;
            }

            last = number;

            yield return number;
        }
    }
}
