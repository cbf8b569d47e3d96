namespace OrchardPortal.PrivateContent.Services;

/// <summary>What is limited. Configuration may change each: <c>OrchardPortal_Throttle:Policies:Login:Permits</c>.</summary>
public static class ThrottlePolicies
{
    /// <summary>Log-in attempts from one address.</summary>
    public const string Login = "Login";

    /// <summary>Challenges for passkeys that one address asks for: each look at the login page does, and is no attempt yet.</summary>
    public const string Challenge = "Challenge";

    /// <summary>Log-in attempts for one account.</summary>
    public const string Account = "Account";

    /// <summary>Wrong passwords for one name, whether or not there is such an account: beyond them its account may be locked.</summary>
    public const string Failure = "Failure";

    /// <summary>New tickets and replies of one member.</summary>
    public const string Submit = "Submit";

    /// <summary>Forms that visitors who are not logged in send from one network.</summary>
    public const string GuestNetwork = "GuestNetwork";

    /// <summary>Forms that visitors who are not logged in send in the name of one e-mail address.</summary>
    public const string GuestAddress = "GuestAddress";

    /// <summary>Lists that one member saves as a file.</summary>
    public const string Export = "Export";

    /// <summary>Searches from one address.</summary>
    public const string Search = "Search";

    /// <summary>Results and suggestions that are shown while something is typed, from one address.</summary>
    public const string Typing = "Typing";

    /// <summary>What visitors of one network say of articles.</summary>
    public const string Feedback = "Feedback";

    /// <summary>Mails that visitors of one network ask for: to sign up, to set another password, to log in.</summary>
    public const string MailNetwork = "MailNetwork";

    /// <summary>Mails that visitors ask for to one address.</summary>
    public const string MailAddress = "MailAddress";

    /// <summary>Links of mails that are followed from one network.</summary>
    public const string Link = "Link";
}
