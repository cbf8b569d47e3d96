using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Liquid;

internal static class LiquidUrls
{
    /// <summary><c>~/path</c> to a path below where the application is mounted; all else as it is.</summary>
    public static string Resolve(string address, HttpContext? httpContext) =>
        address.StartsWith("~/", StringComparison.Ordinal)
            ? (httpContext?.Request.PathBase.Value ?? "") + address[1..]
            : address;

    /// <summary>The address with scheme and host of the request; what has them already stays.</summary>
    public static string Absolute(string address, HttpContext? httpContext)
    {
        address = Resolve(address, httpContext);
        return httpContext is null || !address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal)
            ? address
            : $"{httpContext.Request.Scheme}://{httpContext.Request.Host.ToUriComponent()}{address}";
    }
}
