using OrchardCore;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Services;
using YesSql;

namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>Invites the members of lists, some at a time: what was done and how far it came commit together (requirement 14).</summary>
internal sealed class InvitationRuns(ISession session, IInvitations invitations, IContactLists lists, IDomainSettings domains, InvitationPump pump, IClock clock)
{
    private const int Batch = 25;
    private const int Shown = 20;
    private const int MaxErrorLength = 500;

    /// <summary>The latest runs, the newest first.</summary>
    public async Task<IReadOnlyList<InvitationRun>> ListAsync() =>
        [.. await session.Query<InvitationRun, InvitationRunIndex>().OrderByDescending(run => run.StartedUtc).Take(Shown).ListAsync()];

    /// <summary>Whether customers can be invited, as the settings are.</summary>
    public async Task<bool> IsPossibleAsync() => Invitations.Hindrance(await domains.ForAsync(null)) is null;

    /// <returns>False when there is no such list, or its members are being invited already.</returns>
    public async Task<bool> StartAsync(string listId)
    {
        if (await lists.FindAsync(listId) is not { } list
            || await session.QueryIndex<InvitationRunIndex>(run => run.ListId == listId && run.State == InvitationRunState.Running).CountAsync() > 0)
        {
            return false;
        }

        await session.SaveAsync(new InvitationRun
        {
            RunId = IdGenerator.GenerateId(),
            ListId = list.Id,
            ListName = list.Name,
            StartedUtc = clock.UtcNow,
            Total = await lists.CountAsync(list.Id),
        });
        pump.KickAfterCommit();

        return true;
    }

    public async Task<bool> StopAsync(string runId)
    {
        if (await FindAsync(runId) is not { State: InvitationRunState.Running } run)
        {
            return false;
        }

        End(run, InvitationRunState.Stopped, null);
        await session.SaveAsync(run, checkConcurrency: true);

        return true;
    }

    public async Task<IReadOnlyList<string>> RunningAsync() =>
        [.. (await session.QueryIndex<InvitationRunIndex>(run => run.State == InvitationRunState.Running).OrderBy(run => run.StartedUtc).ListAsync()).Select(run => run.RunId)];

    /// <summary>Invites some more.</summary>
    /// <returns>Whether there are others left.</returns>
    public async Task<bool> ContinueAsync(string runId)
    {
        if (await FindAsync(runId) is not { State: InvitationRunState.Running } run)
        {
            return false;
        }

        var members = await lists.MembersAsync(run.ListId, run.AfterContactId, Batch);
        foreach (var member in members)
        {
            Count(run, await invitations.InviteAsync(member, InvitationReason.Staff));
            run.AfterContactId = member.ContactId;
        }

        if (members.Count < Batch)
        {
            End(run, InvitationRunState.Finished, null);
        }

        // Somebody may have stopped it meanwhile, or another node may do the same: then nothing of this batch is kept.
        await session.SaveAsync(run, checkConcurrency: true);
        await session.SaveChangesAsync();

        return run.State == InvitationRunState.Running;
    }

    public async Task FailAsync(string runId, string error)
    {
        if (await FindAsync(runId) is { State: InvitationRunState.Running } run)
        {
            End(run, InvitationRunState.Stopped, error.Length > MaxErrorLength ? error[..MaxErrorLength] : error);
            await session.SaveAsync(run);
            await session.SaveChangesAsync();
        }
    }

    private void End(InvitationRun run, InvitationRunState state, string? error) =>
        (run.State, run.EndedUtc, run.Error) = (state, clock.UtcNow, error);

    private static void Count(InvitationRun run, InvitationOutcome outcome)
    {
        switch (outcome)
        {
            case InvitationOutcome.Invited:
                run.Invited++;
                break;
            case InvitationOutcome.HasAccount:
                run.HadAccount++;
                break;
            case InvitationOutcome.InvitedBefore:
                run.InvitedBefore++;
                break;
            default:
                run.LeftOut++;
                break;
        }
    }

    private Task<InvitationRun?> FindAsync(string runId) => session.Query<InvitationRun, InvitationRunIndex>(run => run.RunId == runId).FirstOrDefaultAsync()!;
}
