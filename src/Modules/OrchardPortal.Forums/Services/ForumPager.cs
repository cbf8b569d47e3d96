using System.Globalization;
using OrchardPortal.Forums.ViewModels;

namespace OrchardPortal.Forums.Services;

/// <summary>Pages of a list.</summary>
public static class ForumPager
{
    public const int Size = 20;

    private const int LastPage = 500;

    /// <summary>The page that an address asks for; the first for nonsense.</summary>
    public static int Number(string? page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, LastPage) : 1;

    public static int Skip(int page) => (page - 1) * Size;

    public static ForumPagerViewModel Of(int page, int total, Func<int, string> url)
    {
        var count = Math.Clamp((total + Size - 1) / Size, 1, LastPage);

        return new ForumPagerViewModel
        {
            Page = page,
            PageCount = count,
            PreviousUrl = page > 1 ? url(page - 1) : null,
            NextUrl = page < count ? url(page + 1) : null,
        };
    }
}
