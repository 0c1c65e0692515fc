using System.Collections.Generic;

namespace StorageNotifications.Core.Judgement;

/// <summary>Combines answers that are true, false or, if null, unknown.</summary>
internal static class ThreeValuedLogic
{
    /// <summary>Determines whether any answer is true; null if none is known to be true and some are unknown.</summary>
    public static bool? Any(IEnumerable<bool?> answers)
    {
        bool? any = false;
        foreach (bool? answer in answers)
        {
            if (answer == true)
                return true;
            any = answer is null ? null : any;
        }
        return any;
    }
}
