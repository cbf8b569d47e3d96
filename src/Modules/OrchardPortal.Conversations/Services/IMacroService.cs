using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Conversations.Services;

/// <summary>The site's canned replies. Nothing asks who may: callers have.</summary>
public interface IMacroService
{
    /// <summary>By name. Not to be changed.</summary>
    Task<IReadOnlyList<Macro>> ListAsync();

    Task<Macro?> FindAsync(string? macroId);

    /// <returns>What is wrong with a template, with its line; null when it gives a text.</returns>
    Task<string?> CheckAsync(string template);

    /// <summary>Adds the reply, or puts it in the place of the one with the same id.</summary>
    Task StoreAsync(Macro macro);

    Task RemoveAsync(string macroId);

    /// <summary>The text for this ticket and this agent.</summary>
    Task<MacroText> RenderAsync(Macro macro, TicketPart ticket, string agentId, string agentName);
}
