using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>The answer to whoever does something too often (RFC 6585, section 4).</summary>
public static class ThrottledResponse
{
    /// <summary>Sets 429 and says when to come back; the page still has what was typed.</summary>
    public static void AskToWait(this HttpResponse response, TimeSpan wait)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }
}
