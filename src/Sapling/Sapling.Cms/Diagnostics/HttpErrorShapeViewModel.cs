using System.Net;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.Diagnostics.ViewModels;

/// <summary>The page in the place of one that cannot be shown. Alternates: <c>HttpError__404</c>, <c>HttpError__NotFound</c>.</summary>
public class HttpErrorShapeViewModel : ShapeViewModel
{
    public HttpErrorShapeViewModel(int? code)
        : base("HttpError")
    {
        Code = code;
        if (code is not null)
        {
            Metadata.Alternates.Add($"HttpError__{code}");
        }

        // Of two alternates the later wins: the name of the status before its number.
        if (HttpStatusCode is { } known)
        {
            Metadata.Alternates.Add($"HttpError__{known}");
        }
    }

    /// <summary>The status of the answer.</summary>
    public int? Code { get; set; }

    public HttpStatusCode? HttpStatusCode => Code is { } code && Enum.IsDefined((HttpStatusCode)code) ? (HttpStatusCode)code : null;
}
