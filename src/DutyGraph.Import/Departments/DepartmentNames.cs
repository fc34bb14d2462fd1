using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DutyGraph.Core;

namespace DutyGraph.Import;

/// <summary>Recognizes department names on the lists of one township.</summary>
/// <remarks>Texts must be without spaces and with full-width punctuation (<see cref="Plain"/>).</remarks>
/// <param name="kinds">The known kinds of department.</param>
/// <param name="jurisdiction">The divisions of the township.</param>
public sealed partial class DepartmentNames(DepartmentKindTable kinds, Jurisdiction jurisdiction)
{
    private const string Branch = "分局";

    private readonly ImmutableArray<DepartmentKindEntry> _framed = [.. kinds.All.Where(kind => !kind.Frames.IsEmpty)];
    private readonly ImmutableArray<DepartmentKindEntry> _named = [.. kinds.All.Where(kind => !kind.OfficialNames.IsEmpty)];
    private readonly HashSet<string> _organs = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Division, string Kind), string> _official = [];

    /// <summary>The divisions of the township.</summary>
    public Jurisdiction Jurisdiction => jurisdiction;

    /// <summary>Normalizes a text for the methods of this class.</summary>
    public static string Plain(string printed) => Widths.Full(Spaces.Remove(printed));

    /// <summary>Learns the name of an organ of unknown kind, so that it is also recognized in clauses.</summary>
    public void Learn(DepartmentMention unlisted) => _organs.Add(unlisted.Name[unlisted.Division.Key.Length..]);

    /// <summary>Learns official names that a text prints in full (木垒县商务科技和工业信息化局). The department gets this name instead of the name of its kind.</summary>
    /// <param name="printed">A cell or clause.</param>
    public void LearnOfficialNames(string printed)
    {
        foreach (var kind in _named)
        {
            foreach (var name in kind.OfficialNames.Where(name => printed.Contains(name, StringComparison.Ordinal)))
            {
                LearnName(Plain(printed), kind, name);
            }
        }

        foreach (var kind in _framed)
        {
            foreach (var frame in kind.Frames.Where(frame => frame.IsOfficial && printed.Contains(frame.Before, StringComparison.Ordinal)))
            {
                LearnFrame(Plain(printed), kind, frame);
            }
        }
    }

    private void LearnName(string text, DepartmentKindEntry kind, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at > 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (NameEnd().IsMatch(text, at + name.Length) && jurisdiction.NamedBefore(text, kind.IsParty && text[at - 1] is '委' ? at - 1 : at) is { } division)
            {
                _official.TryAdd((division.Id, kind.Kind.Id), division.Key + (kind.IsParty ? "委" : "") + name);
            }
        }
    }

    // 国家统计局奇台调查队 and 中国人民银行南丹县支行 keep the place name as printed.
    private void LearnFrame(string text, DepartmentKindEntry kind, DepartmentFrame frame)
    {
        for (var at = text.IndexOf(frame.Before, StringComparison.Ordinal); at >= 0; at = text.IndexOf(frame.Before, at + 1, StringComparison.Ordinal))
        {
            var place = at + frame.Before.Length;
            if (jurisdiction.PlaceAt(text, place) is var (division, length) && StandsAt(text, place + length, frame.After))
            {
                _official.TryAdd((division.Id, kind.Kind.Id), text[at..(place + length + frame.After.Length)]);
            }
        }
    }

    /// <summary>Recognizes a department at a position.</summary>
    /// <param name="text">A normalized text.</param>
    /// <param name="start">Where its name, or its division, starts.</param>
    /// <param name="inherited">The division for a name without division.</param>
    /// <returns>The longest match; null if there is none.</returns>
    public DepartmentMention? Match(string text, int start, Division inherited)
    {
        var at = start + (StandsAt(text, start, "中共") ? 2 : 0);
        DepartmentMention? best = null;
        foreach (var (division, length) in jurisdiction.PrefixesAt(text, at))
        {
            best = Longer(best, MatchOrgan(text, at + length, division, hasDivision: true, party: false));
            if (StandsAt(text, at + length, "委"))
            {
                best = Longer(best, MatchOrgan(text, at + length + 1, division, hasDivision: true, party: true));
            }
        }

        best = Longer(Longer(best, MatchOrgan(text, at, inherited, hasDivision: false, party: false)), MatchFrame(text, at));
        return best is null ? null : best with { Printed = text[start..best.End] };
    }

    /// <summary>Recognizes a series of departments that starts at a position.</summary>
    /// <param name="text">A normalized text.</param>
    /// <param name="start">Where the first name starts.</param>
    /// <param name="own">Names of departments that are recognized even by a bare word (统战部); null for none.</param>
    /// <returns>One or more departments; null if none starts there.</returns>
    public DepartmentMentions? MatchList(string text, int start, IReadOnlySet<string>? own = null)
    {
        var found = ImmutableArray.CreateBuilder<DepartmentMention>();
        var head = jurisdiction.County;
        var end = start;
        for (var next = start; ;)
        {
            if (Match(text, next, head) is { } department
                && (found.Count > 0 || end > start || department.HasDivision || IsClearAlone(department) || own?.Contains(department.Name) == true))
            {
                found.Add(department);
                head = department.HasDivision ? department.Heir : head;
                end = department.End;
            }
            else if (AuthorityAt(text, next) is { } authority)
            {
                (head, end) = authority;
            }
            else
            {
                break;
            }

            var joiner = Joiner().Match(text, end);
            if (!joiner.Success)
            {
                break;
            }

            next = end + joiner.Length;
        }

        return found.Count == 0 ? null : new DepartmentMentions(found.DrainToImmutable(), end + Others().Match(text, end).Length);
    }

    // The department's own official name if the list prints it in full, else the name of its kind.
    private string NameOf(Division division, DepartmentKindEntry kind) =>
        _official.GetValueOrDefault((division.Id, kind.Kind.Id)) ?? division.Key + (kind.IsParty ? "委" : "") + kind.Kind.Name;

    private static bool StandsAt(string text, int start, string word) => string.CompareOrdinal(text, start, word, 0, word.Length) == 0;

    // 法院, 工会 or 政协 without division is ambiguous; 民政局 (zhaosu ASSIST 51) is the county's.
    private static bool IsClearAlone(DepartmentMention department) => department.Printed is [.., '局'] || department.Printed.Length > 4;

    private static DepartmentMention? Longer(DepartmentMention? one, DepartmentMention? other) =>
        other is not null && other.End > (one?.End ?? 0) ? other : one;

    // The place name is inside: 国家统计局奇台调查队.
    private DepartmentMention? MatchFrame(string text, int at)
    {
        foreach (var kind in _framed)
        {
            foreach (var frame in kind.Frames)
            {
                if (StandsAt(text, at, frame.Before) && FrameAt(text, at, kind, frame) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private DepartmentMention? FrameAt(string text, int at, DepartmentKindEntry kind, DepartmentFrame frame)
    {
        var start = at + frame.Before.Length;
        var place = jurisdiction.PlaceAt(text, start);
        if ((place ?? GenericAt(text, start)) is not var (division, length) || !StandsAt(text, start + length, frame.After))
        {
            return null;
        }

        // The name keeps the place as printed; a bare level (中国人民银行县支行) is replaced by its division.
        var name = frame.IsOfficial && !_official.ContainsKey((division.Id, kind.Kind.Id))
            ? frame.Before + (place is null ? division.ShortName : text[start..(start + length)]) + frame.After : NameOf(division, kind);
        return new DepartmentMention(name, kind.Kind, division, division, "", true, start + length + frame.After.Length);
    }

    // 团区委, 共青团县委: the place is only a level.
    private (Division Division, int Length)? GenericAt(string text, int start) =>
        jurisdiction.PrefixesAt(text, start) is var prefixes && prefixes.Any() ? prefixes.First() : null;

    private DepartmentMention? MatchOrgan(string text, int organ, Division division, bool hasDivision, bool party)
    {
        var kind = kinds.LongestAt(text, organ);
        if ((MatchBranch(text, organ, division, hasDivision, kind) ?? MatchSeated(text, organ, division, hasDivision)) is { } branch)
        {
            return branch;
        }

        var learned = _organs.Count == 0 ? null : _organs.Where(known => StandsAt(text, organ, known)).MaxBy(known => known.Length);
        if (learned is not null && learned.Length > (kind?.Length ?? 0))
        {
            return new DepartmentMention(division.Key + (party ? "委" : "") + learned, null, division, division, "", hasDivision, organ + learned.Length);
        }

        // 县政府办（数字化发展局） is one organ with two name plates; 县人大代表 and 县政协委员 are people.
        return kind is not var (entry, length) || People().IsMatch(text, organ + length) ? null : new DepartmentMention(
            NameOf(division, entry), entry.Kind, division, division, "", hasDivision, organ + length + SecondPlate().Match(text, organ + length).Length);
    }

    // 河池市南丹生态环境局: the prefecture's bureau in the county, in its other common form.
    private DepartmentMention? MatchSeated(string text, int organ, Division division, bool hasDivision) =>
        division.Level == DivisionLevel.Prefecture
        && jurisdiction.PlaceAt(text, organ) is var (seat, length) && length < seat.ShortName.Length
        && kinds.LongestAt(text, organ + length) is var (kind, rest) && kind.Kind.Name is [.., '局']
            ? new DepartmentMention(
                $"{division.Key}{text[organ..(organ + length)]}{kind.Kind.Name}", kind.Kind, division, seat, "", hasDivision, organ + length + rest)
            : null;

    // 州生态环境局昭苏县分局, 生态环境局分局, 生态环境分局: a branch of the prefecture's bureau in the county.
    private DepartmentMention? MatchBranch(string text, int organ, Division division, bool hasDivision, (DepartmentKindEntry Entry, int Length)? kind)
    {
        var end = text.IndexOf(Branch, organ, Math.Min(24, text.Length - organ), StringComparison.Ordinal);
        if (end <= organ)
        {
            return null;
        }

        var bureau = kind is var (entry, length) && entry.Kind.Name is [.., '局'] && organ + length <= end ? kind : null;
        var place = bureau is { } known ? jurisdiction.PlaceAt(text, organ + known.Length) : null;
        var isWhole = bureau is { } whole && organ + whole.Length + (place?.Length ?? 0) == end;
        var of = isWhole ? bureau!.Value.Entry : kinds.Find(text[organ..end] + "局");
        if (of is null)
        {
            return null;
        }

        var owner = division.Level == DivisionLevel.County ? jurisdiction.Prefecture ?? division : division;
        var where = isWhole && place is { } named ? named.Division : jurisdiction.County;
        return new DepartmentMention($"{owner.Key}{of.Kind.Name}{where.ShortName}{Branch}", of.Kind, owner, where, "", hasDivision, end + Branch.Length);
    }

    // 县人民政府、应急管理局: the authority is not a department, but the next name inherits its division.
    private (Division Division, int End)? AuthorityAt(string text, int start)
    {
        foreach (var (division, length) in jurisdiction.PrefixesAt(text, start))
        {
            if (Authority().Match(text, start + length) is { Success: true } authority)
            {
                return (division, authority.Index + authority.Length);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\G(人民政府|政府|党委|委)(?!办)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Authority();

    [GeneratedRegex(@"\G(、|以及|和|及|与|或)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Joiner();

    [GeneratedRegex(@"\G(等|及其他|和其他)[^，。；、]{0,20}?(部门|单位)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex Others();

    [GeneratedRegex(@"\G([、，；。：）和及与或]|等|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex NameEnd();

    [GeneratedRegex("\\G(代表|委员(?!会))", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: -1)]
    private static partial Regex People();

    [GeneratedRegex(@"\G（[^（）]{1,20}）", RegexOptions.None, matchTimeoutMilliseconds: -1)]
    private static partial Regex SecondPlate();
}
