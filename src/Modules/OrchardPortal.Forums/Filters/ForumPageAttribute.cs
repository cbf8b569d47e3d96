using Microsoft.AspNetCore.Mvc;

namespace OrchardPortal.Forums.Filters;

/// <summary>Marks the pages of the forums, which are closed where the owner keeps the help site for members (requirement 85).</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ForumPageAttribute() : TypeFilterAttribute(typeof(ForumPageFilter));
