using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>What an administrator can do for somebody who has lost their telephone, or whose account is in wrong hands.</summary>
public class AccountFactorsViewModel
{
    [BindNever]
    public bool HasTwoFactor { get; set; }

    [BindNever]
    public int Passkeys { get; set; }

    [BindNever]
    public int Sessions { get; set; }

    public bool TurnOffTwoFactor { get; set; }

    public bool RemovePasskeys { get; set; }

    public bool EndSessions { get; set; }
}
