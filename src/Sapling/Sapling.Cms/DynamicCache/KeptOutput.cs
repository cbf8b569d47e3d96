using Microsoft.AspNetCore.Html;
using OrchardCore.ResourceManagement;

namespace OrchardCore.DynamicCache;

/// <summary>What a shape's template wrote.</summary>
/// <param name="Html">Its output.</param>
/// <param name="Resources">The styles and scripts that it asked for, to be asked for wherever the output is shown.</param>
internal sealed record KeptOutput(HtmlString Html, IReadOnlyList<Action<IResourceManager>> Resources);
