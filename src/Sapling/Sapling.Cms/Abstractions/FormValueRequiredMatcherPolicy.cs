using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace OrchardCore.Routing;

/// <summary>Chooses between actions by the button that sent the form; see <see cref="FormValueRequiredAttribute"/>.</summary>
public class FormValueRequiredMatcherPolicy : MatcherPolicy, IEndpointSelectorPolicy, IEndpointComparerPolicy
{
    public override int Order => int.MaxValue;

    public IComparer<Endpoint> Comparer { get; } = EndpointMetadataComparer<FormValueRequiredAttribute>.Default;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>() is not null);

    public async Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        for (var index = 0; index < candidates.Count; index++)
        {
            if (candidates.IsValidCandidate(index)
                && candidates[index].Endpoint.Metadata.GetMetadata<FormValueRequiredAttribute>() is { } required
                && !(httpContext.Request.HasFormContentType && (await httpContext.Request.ReadFormAsync()).ContainsKey(required.FormKey)))
            {
                candidates.SetValidity(index, false);
            }
        }
    }
}
