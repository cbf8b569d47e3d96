namespace Microsoft.AspNetCore.Mvc.Filters;

public static class ResultExecutingContextExtensions
{
    /// <summary>Whether the result is a whole page, which has a layout.</summary>
    public static bool IsViewOrPageResult(this ResultExecutingContext context) => context.Result is ViewResult or RazorPages.PageResult;
}
