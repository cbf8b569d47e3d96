using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Writes the box of a task as a character: what readers get has no form fields, and a box of theirs would do nothing.</summary>
internal sealed class TaskBoxRenderer : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked ? "☑" : "☐");
}
