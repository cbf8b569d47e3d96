using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Matching;

namespace OrchardCore.Routing;

public class FormValueRequiredMatcherPolicy : MatcherPolicy, IEndpointSelectorPolicy, IEndpointComparerPolicy
{
    public override int Order { get; }

    public IComparer<Endpoint> Comparer { get; } = default!;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) => throw null!;

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates) => throw null!;
}
