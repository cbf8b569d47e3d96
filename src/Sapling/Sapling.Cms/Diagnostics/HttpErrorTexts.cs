using Microsoft.Extensions.Localization;

namespace OrchardCore.Diagnostics;

/// <summary>What visitors are told, by status: what happened, and what they can do.</summary>
internal sealed class HttpErrorTexts(IStringLocalizer<HttpErrorTexts> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public (string Title, string Text) For(int? status) => status switch
    {
        400 => (S["This did not work"], S["The request could not be understood. Go back, load the page again and try once more."]),
        403 => (S["No access"], S["Your account may not see this page."]),
        404 => (S["Page not found"], S["There is nothing at this address. It may have moved, or the link may be incomplete."]),
        413 => (S["Too large"], S["What you sent is larger than is allowed. Go back and try with fewer or smaller files."]),
        429 => (S["Too many requests"], S["Wait a moment, then try again."]),
        503 => (S["Not available"], S["The site cannot answer at the moment. Try again in a few minutes."]),
        >= 500 or null => (S["Something went wrong"], S["That is our fault, and it has been noted. Try again in a moment."]),
        _ => (S["This did not work"], S["The page cannot be shown."]),
    };
}
