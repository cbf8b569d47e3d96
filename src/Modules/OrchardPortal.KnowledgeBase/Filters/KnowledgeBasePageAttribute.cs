using Microsoft.AspNetCore.Mvc;

namespace OrchardPortal.KnowledgeBase.Filters;

/// <summary>Marks the pages of the knowledge base, which the owner may keep for members (requirement 85).</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KnowledgeBasePageAttribute() : TypeFilterAttribute(typeof(KnowledgeBasePageFilter));
