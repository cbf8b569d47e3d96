using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary><c>"path": "/about"</c> or <c>"path": "/help/*"</c>: only on pages with this address.</summary>
public class PathPlacementNodeFilterProvider : IPlacementNodeFilterProvider
{
    private readonly IHttpContextAccessor _httpContextAccessor;

    public PathPlacementNodeFilterProvider(IHttpContextAccessor httpContextAccessor) => _httpContextAccessor = httpContextAccessor;

    public string Key => "path";

    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        var request = _httpContextAccessor.HttpContext?.Request.Path.Value;
        if (request is null)
        {
            return false;
        }

        foreach (var text in FilterExpression.Texts(expression))
        {
            var pattern = "/" + text.TrimStart('~').Trim('/');
            if (pattern.EndsWith('*')
                ? request.StartsWith(pattern.TrimEnd('*'), StringComparison.OrdinalIgnoreCase)
                : string.Equals(request.Length > 1 ? request.TrimEnd('/') : request, pattern, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
