namespace Microsoft.AspNetCore.Mvc.Filters;

public static class ResultExecutingContextExtensions
{
    public static bool IsViewOrPageResult(this ResultExecutingContext context) => throw null!;
}
