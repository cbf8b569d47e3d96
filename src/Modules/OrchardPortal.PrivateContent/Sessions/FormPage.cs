using Microsoft.AspNetCore.Http;

namespace OrchardPortal.PrivateContent.Sessions;

/// <summary>The page of this site on which a form stood that was sent.</summary>
internal static class FormPage
{
    /// <returns>Path and query; null for what is no form, and where the browser does not tell.</returns>
    public static string? Of(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)
            && Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page)
            && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
            // Two slashes would lead to another site.
            && page.PathAndQuery is not ['/', '/' or '\\', ..]
            ? page.PathAndQuery
            : null;
}
