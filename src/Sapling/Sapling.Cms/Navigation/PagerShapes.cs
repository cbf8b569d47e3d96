using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.Navigation;

/// <summary>Links to the pages of a list: previous, those around the current one, the ends, next. Keeps what the address says.</summary>
internal sealed class PagerShapes(IHttpContextAccessor httpContextAccessor, IStringLocalizer<PagerShapes> localizer) : IShapeAttributeProvider
{
    private const string PageKey = "pagenum";

    // Pages shown to each side of the current one.
    private const int Reach = 2;

    private readonly IStringLocalizer S = localizer;

    [Shape]
    public IHtmlContent Pager(IShape shape, int page, int pageSize, int totalItemCount, RouteValueDictionary? routeValues)
    {
        var pages = pageSize > 0 ? (int)Math.Ceiling(totalItemCount / (double)pageSize) : 1;
        if (pages <= 1)
        {
            return HtmlString.Empty;
        }

        page = Math.Clamp(page, 1, pages);
        var list = shape.GetTagBuilder("ul");
        list.AddCssClass("pagination");
        list.InnerHtml.AppendHtml(Entry(page > 1 ? page - 1 : null, S["Previous"], routeValues, rel: "prev"));
        var last = 0;
        foreach (var number in Numbers(page, pages))
        {
            if (number > last + 1)
            {
                list.InnerHtml.AppendHtml("<li class=\"page-item disabled\" aria-hidden=\"true\"><span class=\"page-link\">…</span></li>");
            }

            list.InnerHtml.AppendHtml(Entry(number, number.ToString(System.Globalization.CultureInfo.CurrentCulture), routeValues, isCurrent: number == page));
            last = number;
        }

        list.InnerHtml.AppendHtml(Entry(page < pages ? page + 1 : null, S["Next"], routeValues, rel: "next"));
        var navigation = new TagBuilder("nav");
        navigation.Attributes["aria-label"] = S["Pages"];
        navigation.InnerHtml.AppendHtml(list);
        return navigation;
    }

    private static IEnumerable<int> Numbers(int page, int pages) =>
        Enumerable.Range(page - Reach, (2 * Reach) + 1).Append(1).Append(pages).Where(number => number >= 1 && number <= pages).Distinct().Order();

    private TagBuilder Entry(int? number, string text, RouteValueDictionary? routeValues, bool isCurrent = false, string? rel = null)
    {
        var link = new TagBuilder(number is null ? "span" : "a");
        link.AddCssClass("page-link");
        link.InnerHtml.Append(text);
        var item = new TagBuilder("li");
        if (number is null)
        {
            item.AddCssClass("disabled");
        }
        else
        {
            link.Attributes["href"] = Address(number.Value, routeValues);
            if (rel is not null)
            {
                link.Attributes["rel"] = rel;
            }
        }

        if (isCurrent)
        {
            item.AddCssClass("active");
            link.Attributes["aria-current"] = "page";
        }

        item.AddCssClass("page-item");
        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private string Address(int page, RouteValueDictionary? routeValues)
    {
        var request = httpContextAccessor.HttpContext!.Request;
        var query = request.Query.ToDictionary(value => value.Key, value => value.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in routeValues ?? [])
        {
            if (key is not ("area" or "controller" or "action"))
            {
                query[key] = new StringValues(value?.ToString());
            }
        }

        query.Remove(PageKey);
        if (page > 1)
        {
            query[PageKey] = page.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return request.PathBase + request.Path + QueryString.Create(query);
    }
}
