using Microsoft.AspNetCore.Http;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Pages that are there for members, such as the customer portal's; a module above says which.</summary>
public interface IMemberArea
{
    /// <summary>Whether the page of this request is one of them.</summary>
    ValueTask<bool> ContainsAsync(HttpContext http);
}
